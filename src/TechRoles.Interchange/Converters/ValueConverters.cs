using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Single values: numbers, words, ids, days.</summary>
internal static class ValueConverters
{
    /// <summary>A share as the number of percent.</summary>
    public static DataConverter<Percent> Percent { get; } = new PercentConverter();

    /// <summary>A fraction as <c>3/4</c>.</summary>
    public static DataConverter<Fraction> Fraction { get; } = new SpeltConverter<Fraction>(
        value => value.ToString(), (string text, out Fraction value) => Facts.Fraction.TryParse(text, out value),
        "no fraction: write it like 3/4");

    /// <summary>Involvements as <c>A/R</c>.</summary>
    public static DataConverter<InvolvementSet> Involvements { get; } = new SpeltConverter<InvolvementSet>(
        value => value.ToString(), (string text, out InvolvementSet value) => InvolvementSet.TryParse(text, out value),
        "no set of involvements: write it like A/R");

    /// <summary>A kind of role as its id.</summary>
    public static DataConverter<RoleKind> Kind { get; } = new SpeltConverter<RoleKind>(
        value => value.Id, (string text, out RoleKind value) => RoleKind.TryParse(text, out value),
        "no kind of role: write it in kebab-case, such as chief-ai-officer");

    public static DataConverter<Period> Period { get; } = new RecordConverter<Period>(
        default,
        Members<Period>.DayOrNull("from", period => period.From, (period, day) => period with { From = day }),
        Members<Period>.DayOrNull("to", period => period.To, (period, day) => period with { To = day }));

    public static DataConverter<PercentOutOfRange> OutOfRange { get; } = new RecordConverter<PercentOutOfRange>(
        new(0), Members<PercentOutOfRange>.Number("value", one => one.Value, (one, value) => one with { Value = value }));

    public static DataConverter<ProblemKind> ProblemKind { get; } = ClosedWords.Of<ProblemKind>();

    public static DataConverter<ProblemLevel> ProblemLevel { get; } = ClosedWords.Of<ProblemLevel>();

    public static DataConverter<ListStyle> ListStyle { get; } = ClosedWords.Of<ListStyle>();

    public static DataConverter<Basis> Basis { get; } = ClosedWords.Of<Basis>();

    public static DataConverter<Orientation> Orientation { get; } = ClosedWords.Of(Choices.Orientations);

    public static DataConverter<EngagementKind> Engagement { get; } = ClosedWords.Of(Choices.Engagements);

    public static DataConverter<Influence> Influence { get; } = ClosedWords.Of(Choices.Influences);

    public static DataConverter<LineKind> Line { get; } = ClosedWords.Of(Choices.Lines);

    public static DataConverter<Frequency> Frequency { get; } = ClosedWords.Of<Frequency>();

    public static DataConverter<TitleStrength> Strength { get; } = ClosedWords.Of<TitleStrength>();

    /// <summary>What a title says about the standing, as an array of words.</summary>
    public static DataConverter<TitleQualifiers> Qualifiers { get; } =
        ClosedWords.SetOf<TitleQualifiers>(flags => (int)flags, bits => (TitleQualifiers)bits);

    public static DataConverter<PositionEventKind> PositionEvent { get; } = ClosedWords.Of<PositionEventKind>();

    public static DataConverter<DiffTopic> DiffTopic { get; } = ClosedWords.Of<DiffTopic>();

    public static IEnumerable<IDataConverter> All =>
    [
        // What JSON has itself an app writes as it likes; only our lists of it are ours.
        Plain.Text.Lists, Plain.Number.Lists, Plain.LongNumber.Lists, Plain.Flag.Lists, Plain.Day.Lists,
        Percent, Fraction, Involvements, Kind, Period, OutOfRange,
        ClosedWords.Of(Choices.Involvements), Orientation, ClosedWords.Of(Choices.Statuses), Line, ClosedWords.Of(Choices.Modes),
        Engagement,
        ClosedWords.Of(Choices.Levels), Influence, ClosedWords.Of(Choices.Seats), ClosedWords.Of(Choices.Focuses),
        ClosedWords.Of(Choices.Mandates), ClosedWords.Of<RuleWeight>(), ClosedWords.Of<CellShape>(), ClosedWords.Of<ColumnValue>(),
        ClosedWords.Of<Edition>(), Frequency, Strength, ClosedWords.Of<TitleStanding>(), Qualifiers,
        ProblemKind, ProblemLevel, ListStyle, Basis, ClosedWords.Of<Occupancy>(), ClosedWords.Of<OwnerKind>(),
        ClosedWords.Of<MatchBy>(), ClosedWords.Of<MatchedBy>(), PositionEvent, DiffTopic, ClosedWords.Of<PersonField>(),
    ];
}
