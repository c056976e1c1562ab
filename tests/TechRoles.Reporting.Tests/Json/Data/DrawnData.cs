// Long for a reason: how a value of every kind of member is drawn, side by side.
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Comparison;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;
using TechRoles.Testing;

namespace TechRoles.Reporting.Tests.Json.Data;

/// <summary>Draws values of any data type: of records every member, so that one that is forgotten in JSON is missed.</summary>
internal sealed class DrawnData(Random dice)
{
    private static readonly Fact[] Rows =
        [.. FactArbitraries.ChartFacts().Generator.Sample(120, new Rnd(5), 50).SelectMany(facts => facts.Rows())];

    private static readonly ChartFacts[] Documents = [.. FactArbitraries.ChartFacts().Generator.Sample(40, new Rnd(6), 50)];

    private static readonly string[] Words = [.. FactTexts.Texts().Sample(200, new Rnd(7), 30)];

    private static readonly string[] Ids = [.. FactTexts.Ids().Sample(200, new Rnd(8), 30)];

    private static readonly OrgChange[] Drawn = [.. ChangeArbitraries.ChangedCharts().Generator.Sample(200, new Rnd(9), 40)
        .SelectMany(changed => changed.Changes).Where(CanBeWritten)];

    // It is for one thread at a time, and tests run beside each other.
    private static readonly ThreadLocal<NullabilityInfoContext> Nullability = new(() => new());

    private int _depth;

    /// <summary>Values of a type.</summary>
    public static Gen<object> Of(Type type) => Gen.Choose(0, int.MaxValue - 1).Select(number => new DrawnData(new Random(number)).Draw(type));

    public object Draw(Type type)
    {
        _depth++;
        try
        {
            return Special(type) ?? Plain(type) ?? Record(type);
        }
        finally
        {
            _depth--;
        }
    }

    // What must hold beyond the types of the members.
    private object? Special(Type type) => type switch
    {
        _ when type == typeof(Fact) => Pick(Rows),
        _ when type == typeof(ChartFacts) => Pick(Documents),
        _ when type.IsSubclassOf(typeof(Fact)) => Pick([.. Rows.Where(row => row.GetType() == type)]),
        _ when type == typeof(OrgChange) => dice.Next(2) == 0 ? Pick(Drawn) : Draw(Pick([.. ScenarioJson.Kinds.Select(Kinds.TypeOf)])),
        _ when type == typeof(EditFact) => Edit(),
        _ when type == typeof(AssignResponsibility) => Owned(new AssignResponsibility(Id(), Involved()) { Scope = Maybe(Id), On = Maybe(Day) }),
        _ when type == typeof(WithdrawResponsibility) => Withdrawn(),
        _ when type == typeof(TextArgument) => Draw(Pick(_depth > 6 ? [typeof(TextArgument.Quoted)] : typeof(TextArgument).GetNestedTypes())),
        _ when type == typeof(Fingerprint) => new Fingerprint(Hash()),
        _ when type == typeof(ChartProblem) => Problem(),
        _ when type == typeof(Waiver) => Waived(),
        _ when type == typeof(BaselineEntry) => new BaselineEntry(Hash(), Hash(), Word()) { Subjects = Many(Word) },
        _ when type == typeof(Baseline) => Baseline.Of(Many(() => (BaselineEntry)Draw(typeof(BaselineEntry)))),
        _ when type == typeof(SubtreeWishes) => new SubtreeWishes(Word(), Wishes(false)),
        _ when type == typeof(AnalysisConfiguration) => new AnalysisConfiguration
        {
            Profiles = Many(Word),
            Rules = Wishes(true),
            Overrides = Many(() => (SubtreeWishes)Draw(typeof(SubtreeWishes))),
            Catalogue = Maybe(Word),
            FailOn = Maybe(() => (RuleWeight?)Draw(typeof(RuleWeight))),
        },
        _ when type == typeof(ExpectedWeight) => new ExpectedWeight(Word(), (RuleWeight)dice.Next(1, 4), Cited()),
        _ when type == typeof(RecognisedTitle) => new RecognisedTitle([(TitleMention)Draw(typeof(TitleMention)), .. Many(() => (TitleMention)Draw(typeof(TitleMention)))])
        {
            Ambiguous = Many(() => (AmbiguousMention)Draw(typeof(AmbiguousMention))),
        },
        _ when type == typeof(Source) => Cited(),
        _ when type == typeof(RoleCatalogue) => Pick([RoleCatalogue.BuiltIn, RoleCatalogue.Empty, RoleCatalogue.BuiltIn.With(new CatalogueArea("robots", Word(), Cited()))]),
        _ when type == typeof(Acceptance) => new Acceptance(
            Many(() => (Waiver)Draw(typeof(Waiver))), Maybe(() => (Baseline)Draw(typeof(Baseline))), Maybe(Day))
        {
            WeightOfStale = Maybe(() => (Severity?)Draw(typeof(Severity))),
        },
        _ when type == typeof(Language) => Pick([Language.English, Language.German, Language.Read("de", "[sentences]\na\n= b\n[nouns]\nday | days = Tag | Tage | Tagen").OrThrow()]),
        _ when type == typeof(LanguageResult) => dice.Next(2) == 0 ? (LanguageResult)(Language)Draw(typeof(Language)) : (InvalidLanguage)Draw(typeof(InvalidLanguage)),
        _ when type == typeof(ReadResult) => (ReadResult)(UnreadableInput)Draw(typeof(UnreadableInput)),
        _ when type == typeof(ChartResult) => (ChartResult)(InvalidChart)Draw(typeof(InvalidChart)),
        _ when type == typeof(ChangeResult) => (ChangeResult)(RejectedChange)Draw(typeof(RejectedChange)),
        _ when type == typeof(AppliedResult) => (AppliedResult)(RejectedChange)Draw(typeof(RejectedChange)),
        _ when type == typeof(SessionResult) => (SessionResult)(RejectedChange)Draw(typeof(RejectedChange)),
        _ when type == typeof(Weights) => new Weights { Accountable = dice.Next(1_001), Supports = dice.Next(1_001), Informed = dice.Next(1_001) },
        _ when type == typeof(RemedyBudget) => new RemedyBudget { Proposals = dice.Next(2) == 0 ? null : dice.Next(9), Charts = dice.Next(2) == 0 ? null : 0 },
        _ when type == typeof(OverlapOptions) => new OverlapOptions
        {
            Measure = (OverlapMeasure)Draw(typeof(OverlapMeasure)),
            Threshold = new(dice.Next(1, 5), 5),
            Weights = (Weights)Draw(typeof(Weights)),
            Limit = dice.Next(50),
            Threads = dice.Next(2) == 0 ? null : 3,
        },
        _ => null,
    };

    private object? Plain(Type type) => type switch
    {
        _ when type == typeof(string) => Word(),
        _ when type == typeof(int) => dice.Next(2, 2_000),
        _ when type == typeof(long) => dice.NextInt64(0, long.MaxValue),
        _ when type == typeof(bool) => dice.Next(2) == 0,
        _ when type == typeof(DateOnly) => Day(),
        _ when type == typeof(Percent) => Percent.Of(dice.Next(101)),
        _ when type == typeof(Fraction) => new Fraction(dice.NextInt64(0, long.MaxValue), dice.NextInt64(1, long.MaxValue)),
        _ when type == typeof(Period) => new Period(dice.Next(2) == 0 ? null : Day(), dice.Next(2) == 0 ? null : Day()),
        _ when type == typeof(InvolvementSet) => Enumerable.Range(0, dice.Next(4)).Aggregate(default(InvolvementSet), (set, _) => set.With(Involved())),
        _ when type == typeof(RoleKind) => Pick([RoleKind.Other, .. RoleCatalogue.BuiltIn.Kinds, RoleKind.Of("chief-ai-officer")]),
        _ when type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is not null => Enum.ToObject(type, Enum.GetValues(type).Cast<object>().Where(_ => dice.Next(2) == 0).Aggregate(0, (sum, flag) => sum | Convert.ToInt32(flag, null))),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(dice.Next(Enum.GetValues(type).Length)),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type.GetGenericArguments()[0]),
        _ when Nullable.GetUnderlyingType(type) is { } inner => Draw(inner),
        _ when type.IsValueType && type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) =>
            Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(Draw)]),
        _ => null,
    };

    // The longest constructor, then everything that can be set.
    private object Record(Type type)
    {
        var constructor = type.GetConstructors().Where(one => one.GetParameters() is not [var only] || only.ParameterType != type).MaxBy(one => one.GetParameters().Length)
            ?? throw new InvalidOperationException($"Nobody knows how a {type.Name} is drawn.");
        // The entries of a catalogue state what they say.
        var isCatalogue = type.Namespace == typeof(CatalogueArea).Namespace;
        var isChange = type.IsSubclassOf(typeof(OrgChange)) || type == typeof(RemitPart);
        object? Value(Type member, NullabilityInfo known) =>
            known.WriteState == NullabilityState.Nullable && (dice.Next(3) == 0 || _depth > 8) ? null
            : isChange && member == typeof(string) ? Id()
            : (isChange || isCatalogue) && member == typeof(Involvement) ? Involved()
            : isCatalogue && (member == typeof(Orientation) || member == typeof(Influence)) ? Enum.ToObject(member, dice.Next(1, 4))
            : Draw(member);
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter.ParameterType, Nullability.Value!.Create(parameter)))]);
        var taken = constructor.GetParameters().Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod?.IsPublic == true && !taken.Contains(property.Name)))
        {
            if (property.PropertyType == typeof(Involvement?) && isChange) property.SetValue(record, dice.Next(2) == 0 ? null : Involved());
            else property.SetValue(record, Value(property.PropertyType, Nullability.Value!.Create(property)));
        }

        return record;
    }

    private object List(Type item)
    {
        var items = Array.CreateInstance(item, _depth > 8 ? 0 : dice.Next(3));
        for (var at = 0; at < items.Length; at++) items.SetValue(Draw(item), at);
        return typeof(ValueList).GetMethods().Single(method => method.Name == "From" && method.GetParameters()[0].ParameterType.Name == "IEnumerable`1")
            .MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private EditFact Edit()
    {
        var row = Pick(Rows);
        var other = Pick([.. Rows.Where(one => one.GetType() == row.GetType())]);
        return (dice.Next(3) switch { 0 => new EditFact(row, null), 1 => new(null, row), _ => new(row, other) }) with { On = Maybe(Day) };
    }

    private AssignResponsibility Owned(AssignResponsibility change) =>
        dice.Next(2) == 0 ? change with { Position = Id() } : change with { Role = Id() };

    private WithdrawResponsibility Withdrawn()
    {
        var change = new WithdrawResponsibility(Id(), dice.Next(2) == 0 ? null : Involved()) { Scope = Maybe(Id), On = Maybe(Day) };
        return dice.Next(2) == 0 ? change with { Position = Id() } : change with { Role = Id() };
    }

    private ChartProblem Problem() => new((ProblemKind)Draw(typeof(ProblemKind)), (Charts.Text)Draw(typeof(Charts.Text)))
    {
        Level = (ProblemLevel)Draw(typeof(ProblemLevel)),
        Rule = Maybe(Word),
        Place = Maybe(() => (ProblemPlace)Draw(typeof(ProblemPlace))),
        Ids = Many(Word),
        SetAside = Maybe(() => Pick(Rows)),
        AlsoSetAside = Many(() => Pick(Rows)),
    };

    private Waiver Waived()
    {
        var waiver = new Waiver { Reason = Maybe(Word), By = Maybe(Word), Until = Maybe(Day), Control = Maybe(Word), Content = Maybe(Hash) };
        return dice.Next(2) == 0
            ? waiver with { Fingerprint = Hash(), Rule = Maybe(Word), Subjects = Many(Word) }
            : waiver with { Rule = Word(), Subjects = [Word(), .. Many(Word)] };
    }

    private ValueList<RuleWish> Wishes(bool hasLimits) => Many(Word).Distinct()
        .Select(rule => new RuleWish(rule, Maybe(() => (RuleWeight?)Draw(typeof(RuleWeight))), hasLimits && dice.Next(2) == 0 ? dice.Next(20) : null)).ToValueList();

    private Source Cited() => dice.Next(3) switch { 0 => Source.Article(dice.Next(1, 41)), 1 => new(Word()) { Statement = dice.Next(1, 41) }, _ => new(Word()) };

    private Involvement Involved() => (Involvement)dice.Next(1, 7);

    private string Hash() => Convert.ToHexStringLower(BitConverter.GetBytes(dice.NextInt64()).Concat(BitConverter.GetBytes(dice.NextInt64())).ToArray());

    private string Id() => Pick(Ids);

    private string Word() => Pick(Words);

    private DateOnly Day() => new DateOnly(2020, 1, 1).AddDays(dice.Next(4_000));

    private T Pick<T>(IReadOnlyList<T> items) => items[dice.Next(items.Count)];

    private ValueList<T> Many<T>(Func<T> draw) => [.. Enumerable.Range(0, dice.Next(3)).Select(_ => draw())];

    private T? Maybe<T>(Func<T> draw)
        where T : class? => dice.Next(2) == 0 ? null : draw();

    private DateOnly? Maybe(Func<DateOnly> draw) => dice.Next(2) == 0 ? null : draw();

    private T? Maybe<T>(Func<T?> draw)
        where T : struct => dice.Next(2) == 0 ? null : draw();

    // What the generator draws now and then and no file can say.
    private static bool CanBeWritten(OrgChange change) => change switch
    {
        Several several => several.Changes.All(CanBeWritten),
        EditFact { Before: null, After: null } => false,
        _ => !change.ToString().Contains("a;b", StringComparison.Ordinal),
    };
}
