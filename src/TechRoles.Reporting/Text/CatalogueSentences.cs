using TechRoles.Catalogue;
using TechRoles.Charts;

namespace TechRoles.Reporting;

/// <summary>Entries of a catalogue as sentences, each with its source.</summary>
internal static class CatalogueSentences
{
    public static TextArgument NameOf(CatalogueArea area) => new TextArgument.Item("area", area.Id, area.Name);

    public static Text Told(CatalogueArea area)
    {
        var (id, name, source) = (("id", Saying.Id(area.Id)), ("name", NameOf(area)), ("source", (TextArgument)area.Source));
        return area.Parent is { } parent
            ? Text.Of("{id}  {name}, part of {parent} ({source})", id, name, ("parent", Saying.Id(parent)), source)
            : Text.Of("{id}  {name} ({source})", id, name, source);
    }

    public static Text Told(CatalogueRole role)
    {
        var (id, title, source) = (("id", Saying.Id(role.Id)), ("title", Saying.Id(role.Title)), ("source", (TextArgument)role.Source));
        return role.Purpose.Length == 0
            ? Text.Of("{id}  {title} ({source})", id, title, source)
            : Text.Of("{id}  {title}: {purpose} ({source})", id, title, ("purpose", Text.Of(role.Purpose)), source);
    }

    public static Text Told(Archetype archetype) => Text.Of(
        "{id}  {name}, a {kind} ({source})",
        ("id", Saying.Id(archetype.Id)), ("name", Saying.Id(archetype.Name)), ("kind", Saying.Id(archetype.Kind.ToString())),
        ("source", archetype.Source));

    public static Text Told(ExpectedConflict conflict) => Text.Of(
        "{id}: no more than {count} of {areas} ({source})",
        ("id", Saying.Id(conflict.Id)), ("count", conflict.AtLeast - 1), ("areas", Say.Commas(conflict.Areas.Select(Saying.Id))),
        ("source", conflict.Source));

    public static Text Told(ExpectedProfile profile) => Text.Of(
        "{id}  {expectations}", ("id", Saying.Id(profile.Name)), ("expectations", Saying.Groups(Lines(profile))));

    public static Text Told(ExpectedResponsibility entry)
    {
        var often = entry.Frequency == Frequency.Usual
            ? Text.Of("usually {involvement} for {area}", ("involvement", entry.Involvement), ("area", Saying.Id(entry.Area)))
            : Text.Of("sometimes {involvement} for {area}", ("involvement", entry.Involvement), ("area", Saying.Id(entry.Area)));
        var (what, source) = (("what", (TextArgument)often), ("source", (TextArgument)entry.Source));
        return entry.Edition == Edition.Always
            ? Text.Of("{what} ({source})", what, source)
            : Text.Of("{what}, {edition} edition ({source})", what,
                ("edition", new TextArgument.Choice(nameof(Edition), entry.Edition.ToString())), source);
    }

    public static IEnumerable<Text> Lines(CatalogueRole role) =>
    [
        .. role.Responsibilities.Select(Told),
        .. role.Lines.Select(line => Text.Of(
            line.Frequency == Frequency.Usual ? "usually reports to {manager} ({source})" : "sometimes reports to {manager} ({source})",
            ("manager", InWords(line.Manager.Id)), ("source", line.Source))),
        .. role.Engagements.Select(engagement => Text.Of(
            "{what} ({source})", ("what", Say.Does(engagement.Kind, InWords(engagement.Stakeholder))), ("source", engagement.Source))),
        .. role.Qualifications.Select(asked => asked.Level is { } level
            ? Text.Of("asks for {discipline}, {level} ({source})",
                ("discipline", InWords(asked.Discipline)), ("level", InWords(level)), ("source", asked.Source))
            : Text.Of("asks for {discipline} ({source})", ("discipline", InWords(asked.Discipline)), ("source", asked.Source))),
    ];

    /// <summary>An id of the catalogue as people say it: a role by its short title.</summary>
    private static TextArgument InWords(string id) => Say.Term(
        RoleCatalogue.BuiltIn.TryRole(id, out var role) ? role.ShortTitle ?? role.Title : id.Replace('-', ' '));

    public static IEnumerable<Text> Lines(CatalogueArea area)
    {
        if (area.Parent is { } parent) yield return Text.Of("part of {parent}", ("parent", Saying.Id(parent)));
        if (area.Controls.Count > 0)
        {
            yield return Text.Of(
                "controls {areas} ({source})",
                ("areas", Say.Commas(area.Controls.Select(Saying.Id))),
                ("source", area.ControlsSource is { } source ? source : Saying.Id("")));
        }

        if (area.IsRun) yield return Text.Of("a team implements, operates and maintains it");
    }

    public static IEnumerable<Text> Lines(ExpectedProfile profile) =>
    [
        .. profile.Weights.Select(weight => Text.Of(
            "{rule} weighs {weight} ({source})",
            ("rule", Saying.Id(weight.Rule)), ("weight", new TextArgument.Choice("Severity", weight.Weight.ToString())),
            ("source", weight.Source))),
        .. profile.Conflicts.Select(Told),
        .. profile.Mandates.Select(mandate => Text.Of(
            "somebody is {kind}, for {function} ({source})",
            ("kind", Saying.Id(mandate.Kind.ToString())), ("function", Saying.Id(mandate.Function)), ("source", mandate.Source))),
        .. profile.Remits.Select(remit => Text.Of(
            "somebody is {involvement} for {area} ({source})",
            ("involvement", remit.AtLeast), ("area", Saying.Id(remit.Area)), ("source", remit.Source))),
    ];
}
