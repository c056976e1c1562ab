using Ardalis.GuardClauses;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Reporting;

/// <summary>Entries of a catalogue for a person to read at a terminal, each with its source.</summary>
public static class CatalogueText
{
    /// <summary>Writes a table of entries, one paragraph each.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    public static void WriteTable(CatalogueEntries entries, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.Null(entries);
        var page = TextPage.Of(output, options);
        Section(Text.Of("Areas"), entries.Areas, CatalogueSentences.Told);
        Section(Text.Of("Roles"), entries.Roles, CatalogueSentences.Told);
        Section(Text.Of("Archetypes"), entries.Archetypes, CatalogueSentences.Told);
        Section(Text.Of("Areas that one holder must not combine"), entries.Conflicts, CatalogueSentences.Told);
        Section(Text.Of("Words of titles"), entries.TitleNames, name => Text.Of(
            "{language}  {words}: {kinds}",
            ("language", Saying.Id(name.Language.ToString())), ("words", Saying.Id(name.Words.ToString())),
            ("kinds", Say.Commas(name.Kinds.Select(kind => Saying.Id(kind.ToString()))))));
        Section(Text.Of("Profiles"), entries.Profiles, CatalogueSentences.Told);

        void Section<T>(Text heading, ValueList<T> items, Func<T, Text> told)
        {
            if (items.Count == 0) return;
            page.Say(Saying.Title(heading, items.Count), ink: Ink.Heading);
            foreach (var item in items) page.Say(told(item), 2, "- ");
        }
    }

    /// <summary>Explains the entries that have an id: whatever the catalogue says, and who says so.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entries">The entries.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <returns>False where none has the id; then nothing is written.</returns>
    public static bool TryExplain(string id, CatalogueEntries entries, TextWriter output, ReportOptions? options = null)
    {
        Guard.Against.NullOrEmpty(id);
        Guard.Against.Null(entries);
        var page = TextPage.Of(output, options);
        var found = false;
        foreach (var role in entries.Roles.Where(role => role.Id == id)) Tell(
            Text.Of("{name} ({id}), a role", ("name", Saying.Id(role.Title)), ("id", Saying.Id(role.Id))),
            role.Purpose, CatalogueSentences.Lines(role), role.Source);
        foreach (var area in entries.Areas.Where(area => area.Id == id)) Tell(
            Text.Of("{name} ({id}), an area", ("name", CatalogueSentences.NameOf(area)), ("id", Saying.Id(area.Id))),
            area.Rationale ?? "", CatalogueSentences.Lines(area), area.Source);
        foreach (var archetype in entries.Archetypes.Where(archetype => archetype.Id == id)) Tell(
            Text.Of("{name} ({id}), an archetype of {kind}",
                ("name", Saying.Id(archetype.Name)), ("id", Saying.Id(archetype.Id)), ("kind", Saying.Id(archetype.Kind.ToString()))),
            archetype.Summary, archetype.Responsibilities.Select(CatalogueSentences.Told), archetype.Source);
        foreach (var conflict in entries.Conflicts.Where(conflict => conflict.Id == id)) Tell(
            Text.Of("{id}, areas that one holder must not combine", ("id", Saying.Id(conflict.Id))), "",
            [CatalogueSentences.Told(conflict)], conflict.Source);
        foreach (var profile in entries.Profiles.Where(profile => profile.Name == id)) Tell(
            Text.Of("{id}, a profile", ("id", Saying.Id(profile.Name))), "", CatalogueSentences.Lines(profile), null);
        return found;

        void Tell(Text heading, string english, IEnumerable<Text> lines, Source? source)
        {
            if (found) page.Blank();
            found = true;
            page.Say(heading, ink: Ink.Heading);
            if (english.Length > 0) page.Say(Text.Of(english));
            foreach (var line in lines) page.Say(line, 2, "- ");
            if (source is not null) page.Say(SourceText.Of(source), 2, Text.Of("Source:"), Ink.Faint);
        }
    }
}
