using Ardalis.GuardClauses;
using TechRoles.Analysis;
using TechRoles.Catalogue;
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
        Section("Areas", entries.Areas, area =>
            $"{area.Id}  {area.Name}{(area.Parent is { } parent ? $", part of {parent}" : "")} ({area.Source})");
        Section("Roles", entries.Roles, role =>
            $"{role.Id}  {role.Title}{(role.Purpose.Length == 0 ? "" : $": {role.Purpose}")} ({role.Source})");
        Section("Archetypes", entries.Archetypes, archetype =>
            $"{archetype.Id}  {archetype.Name}, a {archetype.Kind} ({archetype.Source})");
        Section("Areas that one holder must not combine", entries.Conflicts, Told);
        Section("Words of titles", entries.TitleNames, name => $"{name.Language}  {name.Words}: {string.Join(", ", name.Kinds)}");
        Section("Profiles", entries.Profiles, Told);

        void Section<T>(string heading, ValueList<T> items, Func<T, string> told)
        {
            if (items.Count == 0) return;
            page.Say($"{heading} ({Words.Of(items.Count)})", ink: Ink.Heading);
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
            $"{role.Title} ({role.Id}), a role", role.Purpose, Lines(role), role.Source);
        foreach (var area in entries.Areas.Where(area => area.Id == id)) Tell(
            $"{area.Name} ({area.Id}), an area", area.Rationale ?? "", Lines(area), area.Source);
        foreach (var archetype in entries.Archetypes.Where(archetype => archetype.Id == id))
            Tell($"{archetype.Name} ({archetype.Id}), an archetype of {archetype.Kind}", archetype.Summary,
                archetype.Responsibilities.Select(Told), archetype.Source);
        foreach (var conflict in entries.Conflicts.Where(conflict => conflict.Id == id)) Tell(
            $"{conflict.Id}, areas that one holder must not combine", "", [Told(conflict)], conflict.Source);
        foreach (var profile in entries.Profiles.Where(profile => profile.Name == id)) Tell(
            $"{profile.Name}, a profile", "", Lines(profile), null);
        return found;

        void Tell(string heading, string text, IEnumerable<string> lines, Source? source)
        {
            if (found) page.Blank();
            found = true;
            page.Say(heading, ink: Ink.Heading);
            if (text.Length > 0) page.Say(text);
            foreach (var line in lines) page.Say(line, 2, "- ");
            if (source is not null) page.Say(source.Text, 2, "Source: ", Ink.Faint);
        }
    }

    private static IEnumerable<string> Lines(CatalogueRole role) =>
    [
        .. role.Responsibilities.Select(Told),
        .. role.Lines.Select(line => $"{Often(line.Frequency)} reports to {line.Manager} ({line.Source})"),
        .. role.Engagements.Select(engagement => $"{engagement.Kind} {engagement.Stakeholder} ({engagement.Source})"),
        .. role.Qualifications
            .Select(asked => $"asks for {asked.Discipline}{(asked.Level is { } level ? $", {level}" : "")} ({asked.Source})"),
    ];

    private static IEnumerable<string> Lines(CatalogueArea area)
    {
        if (area.Parent is { } parent) yield return $"part of {parent}";
        if (area.Controls.Count > 0) yield return $"controls {string.Join(", ", area.Controls)} ({area.ControlsSource})";
        if (area.IsRun) yield return "a team implements, operates and maintains it";
    }

    private static IEnumerable<string> Lines(ExpectedProfile profile) =>
    [
        .. profile.Weights.Select(weight => $"{weight.Rule} weighs {weight.Weight.ToString().ToLowerInvariant()} ({weight.Source})"),
        .. profile.Conflicts.Select(Told),
        .. profile.Mandates.Select(mandate => $"somebody is {mandate.Kind}, for {mandate.Function} ({mandate.Source})"),
        .. profile.Remits.Select(remit => $"somebody is {Words.Of(remit.AtLeast)} for {remit.Area} ({remit.Source})"),
    ];

    private static string Told(ExpectedResponsibility entry) =>
        $"{Often(entry.Frequency)} {Words.Of(entry.Involvement)} for {entry.Area}"
        + (entry.Edition == Edition.Always ? "" : $", {entry.Edition.ToString().ToLowerInvariant()} edition")
        + $" ({entry.Source})";

    private static string Told(ExpectedConflict conflict) =>
        $"{conflict.Id}: no more than {Words.Of(conflict.AtLeast - 1)} of {string.Join(", ", conflict.Areas)} ({conflict.Source})";

    private static string Told(ExpectedProfile profile) => $"{profile.Name}  {string.Join("; ", Lines(profile))}";

    private static string Often(Frequency frequency) => frequency == Frequency.Usual ? "usually" : "sometimes";
}
