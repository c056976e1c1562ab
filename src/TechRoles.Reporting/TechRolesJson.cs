using System.Text.Json;
using Ardalis.GuardClauses;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>System.Text.Json for every data type of TechRoles, without loss: facts, changes, findings, deltas, documents.</summary>
/// <remarks>
/// <para>In an app: <c>builder.Services.ConfigureHttpJsonOptions(o => TechRolesJson.AddTo(o.SerializerOptions));</c>. The shapes are those
/// of the documents, whatever else the options say: facts as in <c>techroles-chart/1</c>, changes as in <c>techroles-scenario/1</c>,
/// findings as in <c>techroles-report/1</c>. A sentence stands there in English, and as <c>said</c> with its template and arguments, from
/// which it is read and said in any language.</para>
/// <para>What is plain data is read back as it was: <see cref="Sessions.FrozenDelta"/>, <see cref="Sessions.FindingData"/>, facts, changes,
/// waivers. What lives only with its chart (a finding, a report, a delta of a session) is written as its document; reading it is a
/// <see cref="JsonException"/> that says how it is had instead. Whatever else is wrong is one as well, with a JSON pointer from the value
/// that was asked for. A type that is no data, such as a session, is refused with a <see cref="NotSupportedException"/>: nothing is lost
/// without a word.</para>
/// <para>No reflection: it works in trimmed and native builds. There an app's own types need generated metadata, as ever.</para>
/// </remarks>
public static class TechRolesJson
{
    private static readonly ConverterTable Table = new(
        [
            .. FindingConverters.All, .. SessionConverters.All, .. RuleConverters.All, .. ReportConverters.All, .. ComparisonConverters.All,
        ],
        "Keep what it is made of, or write it as text, SVG or a page.",
        typeof(TechRolesJson).Assembly);

    /// <summary>Options with nothing else in them, read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Table.ToOptions(DataJson.Options.TypeInfoResolver);

    /// <summary>Adds the converters to options, before all others.</summary>
    /// <param name="options">Options that can still be changed; adding twice adds once.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        DataJson.AddTo(Guard.Against.Null(options));
        Table.AddTo(options);
        return options;
    }

    /// <summary>Whether values of a type are written, and read unless they live only with their chart.</summary>
    public static bool Knows(Type type) => Table.Has(Guard.Against.Null(type)) || DataJson.Knows(type);
}
