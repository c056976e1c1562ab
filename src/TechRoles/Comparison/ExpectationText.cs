using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts into sentences to whom one subject reports, what it does with stakeholders, and what it asks of its holder.</summary>
internal static class ExpectationText
{
    public static IEnumerable<ComparisonSentence> Of(Compared subject, string who)
    {
        if (Lines(subject, who) is { } lines) yield return Said(ComparisonTopic.Lines, lines, subject.Lines.Select(line => line.Source));
        if (subject.SeveralTeams is { } source)
            yield return Said(ComparisonTopic.Lines, $"{who} is expected to lead several teams.", [source]);
        if (subject.Engagements.Count > 0)
            yield return Said(ComparisonTopic.Engagements, Engagements(subject, who), subject.Engagements.Select(one => one.Source));
        if (subject.Qualifications.Count > 0)
        {
            var sources = subject.Qualifications.SelectMany(one => one.Sources);
            yield return Said(ComparisonTopic.Qualifications, Qualifications(subject, who), sources);
        }
    }

    private static string? Lines(Compared subject, string who)
    {
        var usual = Managers(subject, Frequency.Usual, LineKind.Solid);
        var sometimes = Managers(subject, Frequency.Sometimes, LineKind.Solid);
        var dotted = Managers(subject, Frequency.Usual, LineKind.Dotted);
        var usually = subject.Kind == ComparedKind.Position ? "" : "usually ";
        var said = new List<string>();
        if (usual.Length > 0) said.Add($"{usually}reports to {usual}");
        if (sometimes.Length > 0) said.Add(said.Count == 0 ? $"sometimes reports to {sometimes}" : $"sometimes to {sometimes}");
        if (dotted.Length > 0) said.Add(said.Count == 0 ? $"reports by a dotted line to {dotted}" : $"by a dotted line to {dotted}");
        return said.Count == 0 ? null : $"{who} {string.Join(", ", said)}.";
    }

    private static string Managers(Compared subject, Frequency frequency, LineKind kind) => Phrases.List(
        subject.Lines.Where(line => line.Frequency == frequency && line.Line == kind).Select(line => "the " + line.Name),
        kind == LineKind.Dotted ? "and" : "or");

    private static string Engagements(Compared subject, string who)
    {
        var kinds = subject.Engagements.GroupBy(one => one.Kind).OrderBy(group => group.Key)
            .Select(group => $"{Phrases.Does(group.Key)} {Phrases.List(group.Select(Stakeholder))}");
        return $"{who} {string.Join("; ", kinds)}.";
    }

    private static string Stakeholder(ComparedEngagement engagement)
    {
        var much = engagement.Intensity switch
        {
            Influence.High => " (much)",
            Influence.Low => " (little)",
            _ => "",
        };
        return engagement.Name + (engagement.Topic is null ? "" : " on " + engagement.Topic) + much;
    }

    private static string Qualifications(Compared subject, string who)
    {
        var knows = subject.Qualifications.Where(IsKnowledge).Select(one => one.ToString()).ToArray();
        var has = subject.Qualifications.Where(one => !IsKnowledge(one)).Select(one => one.ToString()).ToArray();
        var said = new List<string>();
        if (knows.Length > 0) said.Add("know " + Phrases.List(knows));
        if (has.Length > 0) said.Add("have " + string.Join(", and ", has));
        return $"{who} has to {string.Join(", and to ", said)}.";
    }

    private static bool IsKnowledge(ComparedQualification one) => one.AnyOf.Count == 1 && one.AnyOf[0].Level is null;

    private static ComparisonSentence Said(ComparisonTopic topic, string text, IEnumerable<Source> sources) =>
        new(topic, Phrases.Capitalised(text), sources.Distinct().ToValueList());
}
