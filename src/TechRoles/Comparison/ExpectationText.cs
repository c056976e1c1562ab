using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>Puts into sentences to whom one subject reports, what it does with stakeholders, and what it asks of its holder.</summary>
internal static class ExpectationText
{
    public static IEnumerable<ComparisonSentence> Of(Compared subject, Text who)
    {
        if (Lines(subject) is { Length: > 0 } lines)
        {
            yield return new(
                ComparisonTopic.Lines, Text.Of("{Who} {lines}.", ("who", who), ("lines", Say.List(lines))),
                subject.Lines.Select(line => line.Source));
        }

        if (subject.SeveralTeams is { } source)
            yield return new(ComparisonTopic.Lines, Text.Of("{Who} is expected to lead several teams.", ("who", who)), [source]);
        if (subject.Engagements.Count > 0)
            yield return new(ComparisonTopic.Engagements, Engagements(subject, who), subject.Engagements.Select(one => one.Source));
        if (subject.Qualifications.Count > 0)
        {
            var sources = subject.Qualifications.SelectMany(one => one.Sources);
            yield return new(ComparisonTopic.Qualifications, Qualifications(subject, who), sources);
        }
    }

    /// <summary>The kinds of lines that there are, each as a part of a sentence; the first has the verb.</summary>
    private static TextArgument[] Lines(Compared subject)
    {
        var said = new List<TextArgument>();
        Add(
            Managers(subject, Frequency.Usual, LineKind.Solid),
            managers => subject.Kind == ComparedKind.Position
                ? Text.Of("reports to {managers}", ("managers", Say.Or(managers)))
                : Text.Of("usually reports to {managers}", ("managers", Say.Or(managers))));
        Add(
            Managers(subject, Frequency.Sometimes, LineKind.Solid),
            managers => said.Count == 0
                ? Text.Of("sometimes reports to {managers}", ("managers", Say.Or(managers)))
                : Text.Of("sometimes to {managers}", ("managers", Say.Or(managers))));
        Add(
            Managers(subject, Frequency.Usual, LineKind.Dotted),
            managers => said.Count == 0
                ? Text.Of("reports by a dotted line to {managers}", ("managers", Say.And(managers)))
                : Text.Of("by a dotted line to {managers}", ("managers", Say.And(managers))));
        return [.. said];

        void Add(TextArgument[] managers, Func<TextArgument[], Text> text)
        {
            if (managers.Length > 0) said.Add(text(managers));
        }
    }

    private static TextArgument[] Managers(Compared subject, Frequency frequency, LineKind kind) =>
    [
        .. subject.Lines.Where(line => line.Frequency == frequency && line.Line == kind)
            .Select(line => (TextArgument)ShortNames.The(line.Called)),
    ];

    private static Text Engagements(Compared subject, Text who)
    {
        var kinds = subject.Engagements.GroupBy(one => one.Kind).OrderBy(group => group.Key)
            .Select(group => (TextArgument)Say.Does(group.Key, Say.And(group.Select(Stakeholder))));
        return Text.Of("{Who} {does}.", ("who", who), ("does", Say.Groups(kinds)));
    }

    private static TextArgument Stakeholder(ComparedEngagement engagement)
    {
        var template = (engagement.Topic is not null, engagement.Intensity) switch
        {
            (true, Influence.High) => "{stakeholder} on {topic} (much)",
            (true, Influence.Low) => "{stakeholder} on {topic} (little)",
            (true, _) => "{stakeholder} on {topic}",
            (false, Influence.High) => "{stakeholder} (much)",
            (false, Influence.Low) => "{stakeholder} (little)",
            (false, _) => null,
        };
        return template is null ? engagement.Called
            : Text.Of(template, ("stakeholder", engagement.Called), ("topic", Say.Quote(engagement.Topic ?? "")));
    }

    private static Text Qualifications(Compared subject, Text who)
    {
        var knows = Say.And(subject.Qualifications.Where(IsKnowledge).Select(one => one.Called));
        var others = subject.Qualifications.Where(one => !IsKnowledge(one)).Select(one => one.Called).ToArray();
        if (others.Length == 0) return Text.Of("{Who} has to know {knows}.", ("who", who), ("knows", knows));
        var has = others.Aggregate((these, one) => Text.Of("{these}, and {one}", ("these", these), ("one", one)));
        return others.Length == subject.Qualifications.Count
            ? Text.Of("{Who} has to have {has}.", ("who", who), ("has", has))
            : Text.Of("{Who} has to know {knows}, and to have {has}.", ("who", who), ("knows", knows), ("has", has));
    }

    private static bool IsKnowledge(ComparedQualification one) => one.AnyOf.Count == 1 && one.AnyOf[0].Level is null;
}
