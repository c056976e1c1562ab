using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What the readers of documents that count whole say; in one place, so that the sentences can be read together.</summary>
internal static class ScenarioTexts
{
    public static Text NoScenario => NoFormat(ScenarioJson.Format);

    public static Text NoFormat(string format) =>
        Text.Of("The document does not say that its format is {format}.", ("format", Say.Quote(format)));

    public static Text OtherFormat(string given, string format) => Text.Of(
        "The document has the format '{given}', not {format}.", ("given", Cut(given)), ("format", Say.Quote(format)));

    public static Text NoChanges => Text.Of("The scenario has no changes: they stand in an array of that name.");

    public static Text NoKind => Text.Of("A change needs its kind.");

    public static Text UnknownKind(string kind) => Text.Of(
        "There is no kind of change '{kind}'. There is {known}.",
        ("kind", Cut(kind)), ("known", List(ChangeKinds.All.Select(known => known.Name))));

    public static Text UnknownField(string kind, string name, IEnumerable<string> known) => Text.Of(
        TakesAn(kind) ? "An {kind} has no field '{name}'. It has {known}." : "A {kind} has no field '{name}'. It has {known}.",
        ("kind", Say.Quote(kind)), ("name", Cut(name)), ("known", List(known)));

    public static Text UnknownProperty(string name) => Text.Of("'{name}' has no meaning here.", ("name", Cut(name)));

    public static Text UnknownProperty(string name, IEnumerable<string> known) => Text.Of(
        "'{name}' has no meaning here; there is {known}.", ("name", Cut(name)), ("known", Say.Commas(known.Select(Say.Quote))));

    public static Text UnknownList(string name) => Text.Of("No list of facts is called '{name}'.", ("name", Cut(name)));

    public static Text Missing(string kind, string field, bool takesNull) => Text.Of(
        (TakesAn(kind), takesNull) switch
        {
            (true, true) => "An {kind} needs {field}; null states nobody or nothing.",
            (true, false) => "An {kind} needs {field}.",
            (false, true) => "A {kind} needs {field}; null states nobody or nothing.",
            (false, false) => "A {kind} needs {field}.",
        },
        ("kind", Say.Quote(kind)), ("field", Say.Quote(field)));

    public static Text MissingHere(string name) => Text.Of("{name} is missing here.", ("name", Say.Quote(name)));

    public static Text Invalid(string given, FactColumn column) => Text.Of(
        "'{given}' is no value of {column}: expected is {expected}.",
        ("given", Cut(given)), ("column", Say.Quote(column.Name)), ("expected", ProblemTexts.Expected(column)));

    /// <summary>A text is none of some words.</summary>
    /// <param name="given">The text.</param>
    /// <param name="name">What it is a value of.</param>
    /// <param name="words">The words.</param>
    public static Text NoValue(string given, string name, IEnumerable<string> words) => Text.Of(
        "'{given}' is no value of {name}: write {words}.",
        ("given", Cut(given)), ("name", Say.Quote(name)), ("words", Say.Commas(words.Select(Say.Quote))));

    public static Text WrongType(Text given, FactColumn column) => Text.Of(
        "{column} is {given}: expected is {expected}.",
        ("column", Say.Quote(column.Name)), ("given", given), ("expected", ProblemTexts.Expected(column)));

    public static Text NoUnicode(string name) => Text.Of("{name} is no Unicode text.", ("name", Say.Quote(name)));

    public static Text NoObject(Text given) => Text.Of("Here stands {given}, not an object.", ("given", given));

    public static Text NoArray(Text given) => Text.Of("Here stands {given}, not an array.", ("given", given));

    /// <summary>A value is no text that can be read: none at all, or one that is no Unicode.</summary>
    public static Text NoText(JsonElement value) => value.ValueKind == JsonValueKind.String ? Text.Of("This is no Unicode text.")
        : Text.Of("Here stands {given}, not a text.", ("given", value.Kind()));

    public static Text Twice(string name) => Text.Of("The property '{name}' stands twice.", ("name", Cut(name)));

    public static Text Row(string complaint) =>
        Text.Of("This is no row of the list: {complaint}.", ("complaint", ProblemTexts.Ours(complaint)));

    public static Text OneOwner(string kind) => Text.Of(
        TakesAn(kind)
            ? "An {kind} needs exactly one of position and role."
            : "A {kind} needs exactly one of position and role.",
        ("kind", Say.Quote(kind)));

    public static Text NoRow => Text.Of("An {kind} needs a row before or after.", ("kind", Say.Quote(ChangeKinds.Edit)));

    private static bool TakesAn(string kind) => kind[0] is 'a' or 'e' or 'i' or 'o' or 'u';

    private static TextArgument Cut(string text) => ProblemTexts.Cut(text);

    private static TextArgument List(IEnumerable<string> words) => Say.And(words.Select(Say.Quote));
}
