namespace TechRoles.Diagnostics;

/// <summary>The names under which the library tells whoever listens what it does, how long that takes and how large it is.</summary>
/// <remarks>
/// <para>An <see cref="System.Diagnostics.ActivitySource"/> and a <see cref="System.Diagnostics.Metrics.Meter"/> are called
/// <see cref="Name"/>. Each piece of work below is an activity, with its sizes as tags (whole numbers), and a histogram in seconds, which
/// is called like the activity with <c>.duration</c> behind. Where nobody listens a piece of work costs a few nanoseconds more; nothing
/// of it reaches a result.</para>
/// <list type="table">
/// <listheader><term>activity</term><description>tags</description></listheader>
/// <item><term><see cref="Read"/></term><description><see cref="FormatTag"/>, <see cref="RowsTag"/>, <see cref="ProblemsTag"/>
/// </description></item>
/// <item><term><see cref="Make"/></term><description><see cref="PositionsTag"/>, <see cref="ResponsibilitiesTag"/>,
/// <see cref="ProblemsTag"/></description></item>
/// <item><term><see cref="Analyse"/></term><description><see cref="PositionsTag"/>, <see cref="ResponsibilitiesTag"/>,
/// <see cref="RulesTag"/>, <see cref="FindingsTag"/></description></item>
/// <item><term><see cref="Open"/></term><description>as <see cref="Analyse"/></description></item>
/// <item><term><see cref="Apply"/></term><description><see cref="ChangeTag"/>, <see cref="OutcomeTag"/>, <see cref="KeysTag"/>,
/// <see cref="IntroducedTag"/>, <see cref="ResolvedTag"/></description></item>
/// <item><term><see cref="Overlap"/></term><description><see cref="RemitsTag"/>, <see cref="PairsTag"/></description></item>
/// </list>
/// <para><see cref="FormatTag"/>, <see cref="ChangeTag"/> and <see cref="OutcomeTag"/> have few values, and stand on the histograms, too.
/// What ends with an exception, a cancellation included, has <see cref="ErrorTag"/>, and its activity the status Error. Two counters stand
/// beside them: <see cref="FindingsFound"/> and <see cref="RulesFailed"/>.</para>
/// <example><code>
/// services.AddOpenTelemetry()
///     .WithTracing(tracing => tracing.AddSource(TechRolesTelemetry.Name))
///     .WithMetrics(metrics => metrics.AddMeter(TechRolesTelemetry.Name));
/// </code></example>
/// </remarks>
public static class TechRolesTelemetry
{
    /// <summary>What the activity source and the meter are called.</summary>
    public const string Name = "TechRoles";

    /// <summary>An input is read: a file, a folder, a stream, or the rows of a query.</summary>
    public const string Read = "techroles.read";

    /// <summary>A chart is made of facts.</summary>
    public const string Make = "techroles.make";

    /// <summary>A chart is analysed.</summary>
    public const string Analyse = "techroles.analyse";

    /// <summary>A session is opened.</summary>
    public const string Open = "techroles.open";

    /// <summary>A session makes a change, takes one back or makes it again.</summary>
    public const string Apply = "techroles.apply";

    /// <summary>The remits that are alike are found: the overlap join.</summary>
    public const string Overlap = "techroles.overlap";

    /// <summary>What the histogram of an activity has behind the name of the activity. Its unit is <c>s</c>.</summary>
    public const string Duration = ".duration";

    /// <summary>Counts the findings of analyses, by <see cref="SeverityTag"/>. Its unit is <c>{finding}</c>.</summary>
    public const string FindingsFound = "techroles.findings";

    /// <summary>Counts the keys at which a rule threw an exception, by <see cref="RuleTag"/>. Its unit is <c>{key}</c>.</summary>
    public const string RulesFailed = "techroles.failures";

    /// <summary>How many positions the chart has.</summary>
    public const string PositionsTag = "techroles.positions";

    /// <summary>How many responsibilities positions have, those of their roles included.</summary>
    public const string ResponsibilitiesTag = "techroles.responsibilities";

    /// <summary>How many rules ran.</summary>
    public const string RulesTag = "techroles.rules";

    /// <summary>How many findings there are.</summary>
    public const string FindingsTag = "techroles.findings";

    /// <summary>How many findings a change introduced.</summary>
    public const string IntroducedTag = "techroles.introduced";

    /// <summary>How many findings a change resolved.</summary>
    public const string ResolvedTag = "techroles.resolved";

    /// <summary>How many keys a change let be judged.</summary>
    public const string KeysTag = "techroles.keys";

    /// <summary>How many facts were read.</summary>
    public const string RowsTag = "techroles.rows";

    /// <summary>How many problems were met.</summary>
    public const string ProblemsTag = "techroles.problems";

    /// <summary>How many different remits were joined.</summary>
    public const string RemitsTag = "techroles.remits";

    /// <summary>How many pairs of positions are alike.</summary>
    public const string PairsTag = "techroles.pairs";

    /// <summary>The format of an input, such as <c>csv</c>; <c>unreadable</c> where it has none.</summary>
    public const string FormatTag = "techroles.format";

    /// <summary>The kind of a change, such as <c>rereport</c>.</summary>
    public const string ChangeTag = "techroles.change";

    /// <summary>How a change was made: <c>in-place</c>, <c>anew</c> where the chart had to be made anew, or <c>rejected</c>.</summary>
    public const string OutcomeTag = "techroles.outcome";

    /// <summary>The weight of findings: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    public const string SeverityTag = "techroles.severity";

    /// <summary>The id of a rule.</summary>
    public const string RuleTag = "techroles.rule";

    /// <summary>Stands where work ended with an exception; its value is <c>_OTHER</c>.</summary>
    public const string ErrorTag = "error.type";
}
