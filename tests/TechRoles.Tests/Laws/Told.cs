using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Laws;

/// <summary>Says everything that a chart or a report says, so that two of them can be compared and read.</summary>
internal static class Told
{
    /// <summary>All that is public of a chart.</summary>
    public static string Of(OrgChart chart) => string.Join('\n', LinesOf(chart));

    public static string Of(AnalysisReport report)
    {
        var text = new StringBuilder();
        foreach (var (rule, reason) in report.Silent) text.Append(rule).Append(" silent: ").Append(reason).Append('\n');
        foreach (var finding in report.Findings)
        {
            var details = finding.Details();
            text.Append(finding.Severity).Append(' ').Append(finding).Append(' ').Append(finding.Basis).Append(' ').Append(finding.Fingerprint)
                .Append(' ').Append(details.Content).Append(' ').Append(details.Resolver).Append(' ').AppendJoin("; ", details.Subjects)
                .Append(' ').AppendJoin("; ", details.Evidence.Select(one => one.Text)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>All but what making the chart noticed, which rows it set aside, and whether its day is stated: these belong to what was read.</summary>
    public static List<string> LinesOf(OrgChart chart)
    {
        var lines = new List<string>();
        foreach (var property in Read(typeof(OrgChart)).Where(property => property.Name != nameof(OrgChart.Notices)))
        {
            var value = property.GetValue(chart) switch
            {
                ChartSummary summary => summary with { Rows = 0, Eliminated = 0, NotHolding = 0 },
                OrganisationFact organisation => organisation with { AsOf = chart.AsOf },
                var other => other,
            };
            if (value is not IEnumerable items || value is string)
            {
                lines.Add($"{property.Name} = {Say(value)}");
                continue;
            }

            var number = 0;
            foreach (var item in items)
            {
                lines.Add($"{property.Name} {number++} {Say(item)}");
                if (item is null || !IsRead(item.GetType())) continue;
                foreach (var own in Read(item.GetType())) lines.Add($"{property.Name} {Say(item)} {own.Name} = {Say(own.GetValue(item), own.Name.EndsWith("Rows", StringComparison.Ordinal))}");
            }
        }

        return lines;
    }

    /// <summary>What is read of an instance.</summary>
    public static IEnumerable<PropertyInfo> Read(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.PropertyType != typeof(OrgChart))
        .OrderBy(property => property.Name, StringComparer.Ordinal);

    private static bool IsRead(Type type) => type.Namespace == typeof(OrgChart).Namespace;

    /// <summary>A value in words; lists that have no order by what they promise are told in one.</summary>
    private static string Say(object? value, bool hasNoOrder) => value is IEnumerable items && hasNoOrder
        ? $"[{string.Join(", ", items.Cast<object?>().Select(Say).Order(StringComparer.Ordinal))}]"
        : Say(value);

    private static string Say(object? value) => value switch
    {
        null => "none",
        string text => text,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Say))}]",
        IFormattable one => one.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>This folder of the sources, for golden files.</summary>
    public static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
