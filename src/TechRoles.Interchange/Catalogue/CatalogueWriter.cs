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
        json.Objects("archetypes", entries.Archetypes, archetype => Write(archetype, json));
        json.Objects("conflicts", entries.Conflicts, conflict => Write(conflict, json));
        json.Objects("titleNames", entries.TitleNames, name => Write(name, json));
        json.Objects("profiles", entries.Profiles, profile => Write(profile, json));
    }

    public static void Write(CatalogueArea area, Utf8JsonWriter json)
    {
        json.Text("id", area.Id);
        json.Text("name", area.Name);
        json.Text("parent", area.Parent);
        Word("orientation", CatalogueWords.Orientations, area.Orientation, Orientation.Both, json);
        json.Texts("controls", area.Controls);
        Write("controlsSource", area.ControlsSource, json);
        if (area.IsRun) json.WriteBoolean("isRun", true);
        json.Text("rationale", area.Rationale);
        Write("source", area.Source, json);
    }

    public static void Write(CatalogueRole role, Utf8JsonWriter json)
    {
        json.Text("id", role.Id);
        json.Text("kind", role.Kind.Id);
        json.Text("title", role.Title);
        json.Text("shortTitle", role.ShortTitle);
        json.Text("purpose", Stated(role.Purpose));
        Word("orientation", CatalogueWords.Orientations, role.Orientation, Orientation.Both, json);
        Write("severalTeams", role.SeveralTeams, json);
        Write("source", role.Source, json);
        json.Objects("responsibilities", role.Responsibilities, entry => Write(entry, json));
        json.Objects("lines", role.Lines, line => Write(line, json));
        json.Objects("engagements", role.Engagements, engagement => Write(engagement, json));
        json.Objects("qualifications", role.Qualifications, asked => Write(asked, json));
    }

    public static void Write(Archetype archetype, Utf8JsonWriter json)
    {
        json.Text("id", archetype.Id);
        json.Text("kind", archetype.Kind.Id);
        json.Text("name", archetype.Name);
        json.Text("summary", Stated(archetype.Summary));
        Write("source", archetype.Source, json);
        json.Objects("responsibilities", archetype.Responsibilities, entry => Write(entry, json));
    }

    public static void Write(ExpectedResponsibility entry, Utf8JsonWriter json)
    {
        json.Text("area", entry.Area);
        json.Text("involvement", CatalogueWords.WordOf(CatalogueWords.Involvements, entry.Involvement));
        Word("frequency", CatalogueWords.Frequencies, entry.Frequency, Frequency.Usual, json);
        Word("edition", CatalogueWords.Editions, entry.Edition, Edition.Always, json);
        Write("source", entry.Source, json);
    }

    public static void Write(ExpectedLine line, Utf8JsonWriter json)
    {
        json.Text("manager", line.Manager.Id);
        Word("frequency", CatalogueWords.Frequencies, line.Frequency, Frequency.Usual, json);
        Write("source", line.Source, json);
    }

    public static void Write(ExpectedEngagement engagement, Utf8JsonWriter json)
    {
        json.Text("stakeholder", engagement.Stakeholder);
        json.Text("kind", CatalogueWords.WordOf(CatalogueWords.Engagements, engagement.Kind));
        Word("intensity", CatalogueWords.Influences, engagement.Intensity, Influence.Medium, json);
        Write("source", engagement.Source, json);
    }

    public static void Write(ExpectedQualification asked, Utf8JsonWriter json)
    {
        json.Text("discipline", asked.Discipline);
        json.Text("level", asked.Level);
        json.Text("group", asked.Group);
        Write("source", asked.Source, json);
    }

    public static void Write(ExpectedConflict conflict, Utf8JsonWriter json)
    {
        json.Text("id", conflict.Id);
        json.Texts("areas", conflict.Areas);
        if (conflict.AtLeast != 2) json.WriteNumber("atLeast", conflict.AtLeast);
        Write("source", conflict.Source, json);
    }

    public static void Write(TitleName name, Utf8JsonWriter json)
    {
        json.Text("language", name.Language);
        json.Text("words", name.Words);
        json.Texts("kinds", [.. name.Kinds.Select(kind => kind.Id)]);
        Word("strength", CatalogueWords.Strengths, name.Strength, TitleStrength.Exact, json);
        if (name.IsAbbreviation) json.WriteBoolean("isAbbreviation", true);
        if (CatalogueWords.WordsOf(name.Qualifiers) is { Length: > 1 } several) json.Texts("standing", several);
        else Word("standing", CatalogueWords.Standings, name.Qualifiers, TitleQualifiers.None, json);
        json.Text("title", name.Title);
    }

    public static void Write(ExpectedProfile profile, Utf8JsonWriter json)
    {
        json.Text("name", profile.Name);
        json.Objects("weights", profile.Weights, weight => Write(weight, json));
        json.Objects("conflicts", profile.Conflicts, conflict => Write(conflict, json));
        json.Objects("mandates", profile.Mandates, mandate => Write(mandate, json));
        json.Objects("remits", profile.Remits, remit => Write(remit, json));
    }

    public static void Write(ExpectedWeight weight, Utf8JsonWriter json)
    {
        json.Text("rule", weight.Rule);
        json.Text("severity", CatalogueWords.WordOf(CatalogueWords.Weights, weight.Weight));
        Write("source", weight.Source, json);
    }

    public static void Write(ExpectedRole mandate, Utf8JsonWriter json)
    {
        json.Text("kind", mandate.Kind.Id);
        json.Text("function", mandate.Function);
        Write("source", mandate.Source, json);
    }

    public static void Write(ExpectedRemit remit, Utf8JsonWriter json)
    {
        json.Text("area", remit.Area);
        Word("atLeast", CatalogueWords.Involvements, remit.AtLeast, Involvement.Accountable, json);
        Write("source", remit.Source, json);
    }

    /// <summary>A citation as a text; as an object where its number does not follow from the text.</summary>
    private static void Write(string name, Source? source, Utf8JsonWriter json)
    {
        if (source is null) return;
        if (CatalogueReader.SourceOf(source.Text) == source)
        {
            json.WriteString(name, source.Text);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", source.Text);
        if (source.Statement is { } statement) json.WriteNumber("statement", statement);
        json.WriteEndObject();
    }

    private static void Word<T>(string name, (T, string)[] words, T value, T usual, Utf8JsonWriter json)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, usual)) json.Text(name, CatalogueWords.WordOf(words, value));
    }

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}
