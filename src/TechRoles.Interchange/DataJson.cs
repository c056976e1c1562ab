using System.Text.Json;
using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>System.Text.Json for facts, changes, texts, problems, catalogues and documents, without loss.</summary>
/// <remarks>
/// <para>Who reports findings as well adds <c>TechRolesJson</c> of <c>TechRoles.Reporting</c> instead, which has this in it. The shapes
/// are those of the documents: facts as in <c>techroles-chart/1</c>, changes as in <c>techroles-scenario/1</c>, and so on. A sentence
/// stands there in English, and as <c>said</c> with its template and arguments, from which it is read.</para>
/// <para>What cannot be read is a <see cref="JsonException"/> that says why, with a JSON pointer from the value that was asked for. What
/// lives only with its chart is written; reading it says how it is had instead. Any other type of these packages is refused with a
/// <see cref="NotSupportedException"/>: nothing is lost without a word.</para>
/// <para>No reflection: it works in trimmed and native builds. There an app's own types need generated metadata, as ever.
/// <b>Cost:</b> linear in the document; values that count whole, such as facts and changes, are held in memory once.</para>
/// </remarks>
public static class DataJson
{
    private static readonly ConverterTable Table = new(
        [
            .. ValueConverters.All, .. FactConverters.All, .. TextConverters.All, .. LanguageConverters.All, .. ProblemConverters.All,
            .. HandleConverters.All, .. ChangeConverters.All, .. ChartConverters.All, .. CatalogueConverters.All, .. DocumentConverters.All,
            .. ReadingConverters.All,
        ],
        "Keep what it is made of; for findings and reports add TechRolesJson of TechRoles.Reporting.",
        typeof(Fact).Assembly, typeof(DataJson).Assembly);

    /// <summary>Options with nothing else in them, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Table.ToOptions();

    /// <summary>Adds the converters to options, before all others.</summary>
    /// <param name="options">Options that can still be changed; adding twice adds once.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        Table.AddTo(Guard.Against.Null(options));
        return options;
    }

    /// <summary>Whether values of a type are written, and read unless they live only with their chart.</summary>
    public static bool Knows(Type type) => Table.Has(Guard.Against.Null(type));
}
