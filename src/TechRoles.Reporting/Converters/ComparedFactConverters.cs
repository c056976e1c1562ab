using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Reporting;

/// <summary>To whom somebody who is compared reports, what they do with stakeholders, and what is asked of them.</summary>
internal static class ComparedFactConverters
{
    private static readonly TextArgument Nobody = Say.Quote("");

    private static readonly DataConverter<QualificationOption> Option = new RecordConverter<QualificationOption>(
        new("", null),
        Members<QualificationOption>.Text("discipline", one => one.Discipline, (one, text) => one with { Discipline = text }),
        Members<QualificationOption>.TextOrNull("level", one => one.Level, (one, text) => one with { Level = text }));

    public static DataConverter<ComparedLine> Line { get; } = new RecordConverter<ComparedLine>(
        new("", Nobody, null!),
        Members<ComparedLine>.Text("manager", one => one.Manager, (one, id) => one with { Manager = id }),
        Members<ComparedLine>.Value(
            "frequency", ClosedWords.Of<Frequency>(), one => one.Frequency, (one, frequency) => one with { Frequency = frequency }),
        Members<ComparedLine>.Value("line", Borrowed.Of<LineKind>(), one => one.Line, (one, kind) => one with { Line = kind }),
        Members<ComparedLine>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }),
        Members<ComparedLine>.Value("called", Borrowed.Argument, one => one.Called, (one, called) => one with { Called = called }));

    public static DataConverter<ComparedEngagement> Engagement { get; } = new RecordConverter<ComparedEngagement>(
        new("", Nobody, default, null!),
        Members<ComparedEngagement>.Text("stakeholder", one => one.Stakeholder, (one, id) => one with { Stakeholder = id }),
        Members<ComparedEngagement>.Value("kind", Borrowed.Of<EngagementKind>(), one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<ComparedEngagement>.Value(
            "intensity", Borrowed.Of<Influence>(), one => one.Intensity, (one, intensity) => one with { Intensity = intensity }),
        Members<ComparedEngagement>.TextOrNull("topic", one => one.Topic, (one, topic) => one with { Topic = topic }),
        Members<ComparedEngagement>.Value("source", Borrowed.Source, one => one.Source, (one, source) => one with { Source = source }),
        Members<ComparedEngagement>.Value("called", Borrowed.Argument, one => one.Called, (one, called) => one with { Called = called }));

    public static DataConverter<ComparedQualification> Qualification { get; } = new RecordConverter<ComparedQualification>(
        new([], []),
        Members<ComparedQualification>.List("anyOf", Option, one => one.AnyOf, (one, options) => one with { AnyOf = options }),
        Members<ComparedQualification>.List(
            "sources", Borrowed.Source, one => one.Sources, (one, sources) => one with { Sources = sources }));

    public static IEnumerable<IDataConverter> All => [Option, Line, Engagement, Qualification];
}
