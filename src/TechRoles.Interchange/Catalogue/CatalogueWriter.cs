using System.Text.Json;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Writes the entries of a catalogue document; what is as usual is left out.</summary>
internal static class CatalogueWriter
{
    public static void Write(CatalogueEntries entries, Utf8JsonWriter json)
    {
        json.Objects("areas", entries.Areas, area => Write(area, json));
        json.Objects("roles", entries.Roles, role => Write(role, json));
        json.Objects("archetypes", entries.Archetypes, archetype =>
        {
            json.Text("id", archetype.Id);
            json.Text("kind", archetype.Kind.Id);
            json.Text("name", archetype.Name);
            json.Text("summary", Stated(archetype.Summary));
            json.Text("source", archetype.Source.Text);
            Write(archetype.Responsibilities, json);
        });
        Write(entries.Conflicts, json);
        json.Objects("titleNames", entries.TitleNames, name =>
        {
            json.Text("language", name.Language);
            json.Text("words", name.Words);
            json.Texts("kinds", [.. name.Kinds.Select(kind => kind.Id)]);
            if (name.Strength != TitleStrength.Exact) json.Text("strength", CatalogueWords.WordOf(CatalogueWords.Strengths, name.Strength));
            if (name.IsAbbreviation) json.WriteBoolean("isAbbreviation", true);
            if (name.Qualifiers != TitleQualifiers.None) json.Text(
                "standing", CatalogueWords.WordOf(CatalogueWords.Standings, name.Qualifiers));
            json.Text("title", name.Title);
        });
        json.Objects("profiles", entries.Profiles, profile => Write(profile, json));
    }

    private static void Write(CatalogueArea area, Utf8JsonWriter json)
    {
        json.Text("id", area.Id);
        json.Text("name", area.Name);
        json.Text("parent", area.Parent);
        if (area.Orientation != Orientation.Both) json.Text(
            "orientation", CatalogueWords.WordOf(CatalogueWords.Orientations, area.Orientation));
        json.Texts("controls", area.Controls);
        json.Text("controlsSource", area.ControlsSource?.Text);
        if (area.IsRun) json.WriteBoolean("isRun", true);
        json.Text("rationale", area.Rationale);
        json.Text("source", area.Source.Text);
    }

    private static void Write(CatalogueRole role, Utf8JsonWriter json)
    {
        json.Text("id", role.Id);
        json.Text("kind", role.Kind.Id);
        json.Text("title", role.Title);
        json.Text("shortTitle", role.ShortTitle);
        json.Text("purpose", Stated(role.Purpose));
        if (role.Orientation != Orientation.Both) json.Text(
            "orientation", CatalogueWords.WordOf(CatalogueWords.Orientations, role.Orientation));
        json.Text("severalTeams", role.SeveralTeams?.Text);
        json.Text("source", role.Source.Text);
        Write(role.Responsibilities, json);
        json.Objects("lines", role.Lines, line =>
        {
            json.Text("manager", line.Manager.Id);
            if (line.Frequency != Frequency.Usual) json.Text(
                "frequency", CatalogueWords.WordOf(CatalogueWords.Frequencies, line.Frequency));
            json.Text("source", line.Source.Text);
        });
        json.Objects("engagements", role.Engagements, engagement =>
        {
            json.Text("stakeholder", engagement.Stakeholder);
            json.Text("kind", CatalogueWords.WordOf(CatalogueWords.Engagements, engagement.Kind));
            if (engagement.Intensity != Influence.Medium) json.Text(
                "intensity", CatalogueWords.WordOf(CatalogueWords.Influences, engagement.Intensity));
            json.Text("source", engagement.Source.Text);
        });
        json.Objects("qualifications", role.Qualifications, asked =>
        {
            json.Text("discipline", asked.Discipline);
            json.Text("level", asked.Level);
            json.Text("group", asked.Group);
            json.Text("source", asked.Source.Text);
        });
    }

    private static void Write(ExpectedProfile profile, Utf8JsonWriter json)
    {
        json.Text("name", profile.Name);
        json.Objects("weights", profile.Weights, weight =>
        {
            json.Text("rule", weight.Rule);
            json.Text("severity", CatalogueWords.WordOf(CatalogueWords.Weights, weight.Weight));
            json.Text("source", weight.Source.Text);
        });
        Write(profile.Conflicts, json);
        json.Objects("mandates", profile.Mandates, mandate =>
        {
            json.Text("kind", mandate.Kind.Id);
            json.Text("function", mandate.Function);
            json.Text("source", mandate.Source.Text);
        });
        json.Objects("remits", profile.Remits, remit =>
        {
            json.Text("area", remit.Area);
            if (remit.AtLeast != Involvement.Accountable) json.Text(
                "atLeast", CatalogueWords.WordOf(CatalogueWords.Involvements, remit.AtLeast));
            json.Text("source", remit.Source.Text);
        });
    }

    private static void Write(ValueList<ExpectedResponsibility> responsibilities, Utf8JsonWriter json) =>
        json.Objects("responsibilities", responsibilities, entry =>
    {
        json.Text("area", entry.Area);
        json.Text("involvement", CatalogueWords.WordOf(CatalogueWords.Involvements, entry.Involvement));
        if (entry.Frequency != Frequency.Usual) json.Text("frequency", CatalogueWords.WordOf(CatalogueWords.Frequencies, entry.Frequency));
        if (entry.Edition != Edition.Always) json.Text("edition", CatalogueWords.WordOf(CatalogueWords.Editions, entry.Edition));
        json.Text("source", entry.Source.Text);
    });

    private static void Write(ValueList<ExpectedConflict> conflicts, Utf8JsonWriter json) =>
        json.Objects("conflicts", conflicts, conflict =>
    {
        json.Text("id", conflict.Id);
        json.Texts("areas", conflict.Areas);
        if (conflict.AtLeast != 2) json.WriteNumber("atLeast", conflict.AtLeast);
        json.Text("source", conflict.Source.Text);
    });

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}
