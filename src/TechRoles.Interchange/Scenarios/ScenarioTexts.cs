using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What the reader of scenarios says; in one place, so that the sentences can be read and improved together.</summary>
internal static class ScenarioTexts
{
    public static string NoScenario => $"The document does not say that its format is {ScenarioJson.Format}.";

    public static string OtherFormat(string format) => $"The document has the format {Quote(format)}, not {ScenarioJson.Format}.";

    public static string NoChanges => "The scenario has no changes: they stand in an array of that name.";

    public static string NoKind => "A change needs its kind.";

    public static string UnknownKind(string kind) =>
        $"There is no kind of change {Quote(kind)}. There is {List(ChangeKinds.All.Select(known => known.Name))}.";

    public static string UnknownField(string kind, string name, IEnumerable<string> known) =>
        $"{A(kind)} has no field {Quote(name)}. It has {List(known)}.";

    public static string UnknownProperty(string name) => $"{Quote(name)} has no meaning here.";

    public static string UnknownList(string name) => $"No list of facts is called {Quote(name)}.";

    public static string Missing(string kind, string field, bool takesNull) =>
        $"{A(kind)} needs {field}{(takesNull ? "; null states nobody or nothing" : "")}.";

    public static string MissingHere(string name) => $"{name} is missing here.";

    public static string Invalid(string given, FactColumn column) =>
        $"{Quote(given)} is no value of {column.Name}: expected is {column.Expected}.";

    public static string WrongType(string given, FactColumn column) => $"{column.Name} is {given}: expected is {column.Expected}.";

    public static string NoUnicode(string name) => $"{name} is no Unicode text.";

    public static string NoObject(string given) => $"Here stands {given}, not an object.";

    public static string NoArray(string given) => $"Here stands {given}, not an array.";

    public static string NoText(string given) => given == "a text" ? "This is no Unicode text." : $"Here stands {given}, not a text.";

    public static string Twice(string name) => $"The property {Quote(name)} stands twice.";

    public static string Row(string complaint) => $"This is no row of the list: {complaint}.";

    public static string OneOwner(string kind) => $"{A(kind)} needs exactly one of position and role.";

    public static string NoRow => $"An {ChangeKinds.Edit} needs a row before or after.";

    private static string A(string kind) => (kind[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "An " : "A ") + kind;

    private static string Quote(string text) => ProblemTexts.Quote(text);

    private static string List(IEnumerable<string> words)
    {
        var all = words.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
