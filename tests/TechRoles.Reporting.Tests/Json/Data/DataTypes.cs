using System.Text.Json.Serialization;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting.Tests.Json.Data;

/// <summary>The public types of the packages that are data, and those that are none.</summary>
internal static class DataTypes
{
    /// <summary>Public types that nobody keeps as JSON, each with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> NoData { get; } = new (string Why, Type[] Types)[]
    {
        ("it does something", [
            typeof(OrgAnalyser), typeof(ConfiguredAnalysis), typeof(RuleSet), typeof(TitleRecogniser), typeof(OrgChartBuilder), typeof(Pseudonyms),
            typeof(AnalysisSession), typeof(RemedyProof), typeof(BaselineFile), typeof(WaiverFile), typeof(MemoryStore), typeof(DatabaseRows), typeof(DatabaseTables),
            typeof(ChartReaders), typeof(ChartWriters), typeof(ChartReading), typeof(FormatReader), typeof(FormatWriter), typeof(CsvFactsWriter), typeof(TableKind), typeof(TableKinds)]),
        ("rules use it while they run", [
            typeof(AreaLines), typeof(ChartIndex), typeof(ConflictMatch), typeof(ConflictSet), typeof(ConflictSets), typeof(Demand), typeof(FindingAccount),
            typeof(FindingKey), typeof(FindingKey<>), typeof(HeldRole), typeof(Inspection), typeof(Likeness), typeof(Overlap), typeof(OverlapGroup),
            typeof(OverlapLimit), typeof(PositionPair), typeof(RoleEntry), typeof(RoleLikeness), typeof(Verdict)]),
        ("it tells a call what to do, and holds a chart, a catalogue or a language", [
            typeof(ChartPart), typeof(ChartOptions), typeof(ReportOptions), typeof(PageOptions), typeof(PictureOptions), typeof(SvgOptions), typeof(MatrixOptions)]),
        ("it is a part of the table of lists", [
            typeof(Choices<>), typeof(FactColumn), typeof(FactColumn<>), typeof(FactList), typeof(FactList<>)]),
        ("it is generic, and known for each of our types", [
            typeof(ValueList<>), typeof(HandleList<>), typeof(HandleList<>.Enumerator), typeof(Outcome<,>), typeof(SideBySide<>)]),
        ("a reader has it in hand while it reads", [
            typeof(Arrow), typeof(Box), typeof(BoxGraph), typeof(FoundTable), typeof(Grid), typeof(GridCursor), typeof(GridRow), typeof(PeopleRow),
            typeof(PeopleRows), typeof(SourceFile)]),
        ("it follows from the edits of a change, which are data", [typeof(ColumnText), typeof(RowEdit)]),
        ("it is a file, or a chart to measure with", [typeof(WrittenChart), typeof(WrittenFile), typeof(SyntheticChart)]),
        ("it is a part of a picture, which is written as SVG or a page", [
            typeof(AreaMatrix), typeof(MatrixRow), typeof(ChangedCharts), typeof(ChartPicture), typeof(PictureBox), typeof(PictureLine), typeof(PictureMark),
            typeof(PictureNote), typeof(PicturePoint)]),
    }.SelectMany(group => group.Types.Select(type => (type, group.Why))).ToDictionary(pair => pair.type, pair => pair.Why);

    /// <summary>Every public type that could be data: no static class, no interface, no delegate, no rule.</summary>
    public static IEnumerable<Type> Candidates =>
        new[] { typeof(Fact).Assembly, typeof(DataJson).Assembly, typeof(TechRolesJson).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Rule).IsAssignableFrom(type));

    /// <summary>The types of which values are written.</summary>
    public static IEnumerable<Type> Known => Candidates.Where(type => !NoData.ContainsKey(type));

    /// <summary>The types of which values are written and read.</summary>
    public static IEnumerable<Type> Readable => Known.Where(type => !IsWrittenOnly(type));

    public static bool IsWrittenOnly(Type type) => ConverterOf(type).GetType().Name.StartsWith("WriteOnlyConverter", StringComparison.Ordinal);

    public static JsonConverter ConverterOf(Type type) => TechRolesJson.Options.GetTypeInfo(type).Converter;
}
