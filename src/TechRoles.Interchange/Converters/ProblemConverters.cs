using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>Problems of facts as reports write them, with what was set aside; and what comes of facts that have some.</summary>
internal static class ProblemConverters
{
    private static readonly ProblemPlace Nowhere = new(null!, null, null, null);

    public static DataConverter<ChartProblem> Problem { get; } = new RecordConverter<ChartProblem>(
        new(default, null!),
        Members<ChartProblem>.Value("kind", ValueConverters.ProblemKind, one => one.Kind, (one, kind) => one with { Kind = kind }),
        Members<ChartProblem>.TextOrNull("rule", one => one.Rule, (one, rule) => one with { Rule = rule }),
        Members<ChartProblem>.Value("level", ValueConverters.ProblemLevel, one => one.Level, (one, level) => one with { Level = level }),
        Members<ChartProblem>.Derived("message", Plain.Text, one => one.Message),
        Placed("file", place => place.File, (place, file) => place with { File = file! }),
        Members<ChartProblem>.NumberOrNull(
            "row", one => one.Place?.Row, (one, row) => row is null ? one : one with { Place = PlaceOf(one) with { Row = row } }),
        Placed("column", place => place.Column, (place, column) => place with { Column = column }),
        Placed("path", place => place.Path, (place, path) => place with { Path = path }),
        Members<ChartProblem>.Texts("ids", one => one.Ids, (one, ids) => one with { Ids = ids }),
        Members<ChartProblem>.Value("said", TextConverters.Text, one => one.Said, (one, said) => one with { Said = said }),
        Members<ChartProblem>.ValueOrNull("setAside", FactConverters.Any, one => one.SetAside, (one, fact) => one with { SetAside = fact }),
        Members<ChartProblem>.List(
            "alsoSetAside", FactConverters.Any, one => one.AlsoSetAside, (one, facts) => one with { AlsoSetAside = facts }))
    {
        Complaint = one => one.Place is { File: null } ? "A place names its file." : null,
    };

    public static DataConverter<InvalidChart> Invalid { get; } = new RecordConverter<InvalidChart>(
        new([]), Members<InvalidChart>.List("problems", Problem, one => one.Problems, (one, problems) => one with { Problems = problems }));

    public static IEnumerable<IDataConverter> All =>
    [
        Problem, Invalid,
        new RecordConverter<ProblemPlace>(
            Nowhere,
            Members<ProblemPlace>.Text("file", place => place.File, (place, file) => place with { File = file }),
            Members<ProblemPlace>.NumberOrNull("row", place => place.Row, (place, row) => place with { Row = row }),
            Members<ProblemPlace>.TextOrNull("column", place => place.Column, (place, column) => place with { Column = column }),
            Members<ProblemPlace>.TextOrNull("path", place => place.Path, (place, path) => place with { Path = path })),
        new RecordConverter<Place>(
            default,
            Members<Place>.Number("source", place => place.Source, (place, number) => place with { Source = number }),
            Members<Place>.Number("row", place => place.Row, (place, number) => place with { Row = number }),
            Members<Place>.Number("column", place => place.Column, (place, number) => place with { Column = number })),
        new RecordConverter<FactSource>(
            new(""),
            Members<FactSource>.Text("file", source => source.File, (source, file) => source with { File = file }),
            Members<FactSource>.Texts("columns", source => source.Columns, (source, columns) => source with { Columns = columns }),
            Members<FactSource>.List(
                "headers",
                new RecordConverter<(string Field, string Header)>(
                    ("", ""),
                    Members<(string Field, string Header)>.Text("field", pair => pair.Field, (pair, name) => pair with { Field = name }),
                    Members<(string Field, string Header)>.Text(
                        "header", pair => pair.Header, (pair, header) => pair with { Header = header })),
                source => source.Headers, (source, headers) => source with { Headers = headers }),
            Members<FactSource>.Flag("isDocument", source => source.IsDocument, (source, flag) => source with { IsDocument = flag })),
        new RecordConverter<ChartLimits>(
            new(),
            Members<ChartLimits>.Number(
                "positions", limits => limits.Positions, (limits, most) => limits with { Positions = most }).Usually(),
            Members<ChartLimits>.Number("rows", limits => limits.Rows, (limits, most) => limits with { Rows = most }).Usually(),
            Members<ChartLimits>.Number(
                "nameLength", limits => limits.NameLength, (limits, most) => limits with { NameLength = most }).Usually()),
        Unions.Of(("facts", FactConverters.Chart), ("invalid", Invalid)),
        Unions.Of(("percent", ValueConverters.Percent), ("outOfRange", ValueConverters.OutOfRange)),
    ];

    private static Member<ChartProblem> Placed(
        string name, Func<ProblemPlace, string?> get, Func<ProblemPlace, string?, ProblemPlace> set) =>
        Members<ChartProblem>.TextOrNull(
            name, one => one.Place is { } place ? get(place) : null,
            (one, text) => text is null ? one : one with { Place = set(PlaceOf(one), text) });

    private static ProblemPlace PlaceOf(ChartProblem problem) => problem.Place ?? Nowhere;
}
