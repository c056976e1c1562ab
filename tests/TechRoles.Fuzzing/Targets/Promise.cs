using System.Runtime.CompilerServices;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>What holds of everything that is read, whatever it was read from.</summary>
internal static class Promise
{
    /// <summary>A refusal is a sentence in every language.</summary>
    public static void OfRefusal(UnreadableInput unreadable) => OfSentence(unreadable.Said);

    /// <summary>What was read becomes a chart; what could not be read is said; the facts of the chart make the same chart.</summary>
    /// <returns>The facts of the chart.</returns>
    public static ChartFacts OfReading(ReadChart read)
    {
        foreach (var said in read.Said) OfSentence(said);
        foreach (var passed in read.Account.Passed) OfSentence(passed.Said);
        Holds(read.Account.Certainty is >= 0 and <= 100, "A reader is surer than sure.");
        var (chart, problems) = read.Builder.Repair();
        foreach (var problem in problems) OfSentence(problem.Told, isSentence: false);
        var told = problems.ToHashSet();
        foreach (var problem in read.Problems) Holds(told.Contains(problem), $"A problem of reading got lost: {problem}");
        var facts = chart.ToFacts();
        var again = OrgChart.Repair(facts);
        if (again.Problems.FirstOrDefault(problem => problem.Level == ProblemLevel.Error) is { } error)
            throw new BrokenPromiseException($"The facts of a chart make none: {error}");
        if (!again.Chart.ToFacts().Equals(facts))
            throw new BrokenPromiseException($"The facts of a chart make another chart: {ChartText.Write(facts)}\n{ChartText.Write(again.Chart.ToFacts())}");
        return facts;
    }

    public static void Holds(bool isSo, string otherwise)
    {
        if (!isSo) throw new BrokenPromiseException(otherwise);
    }

    /// <summary>What is otherwise is described only where it is: a description may be longer than what was tried.</summary>
    public static void Holds(bool isSo, [InterpolatedStringHandlerArgument(nameof(isSo))] ref Otherwise otherwise)
    {
        if (!isSo) throw new BrokenPromiseException(otherwise.ToString());
    }

    private static void OfSentence(Text said, bool isSentence = true)
    {
        foreach (var language in Language.All)
        {
            var text = said.Format(language);
            Holds(text.Length > 0 && (!isSentence || text[^1] is '.' or '!' or '?' or ':'), $"This is no sentence in {language.Code}: {text}");
        }
    }
}
