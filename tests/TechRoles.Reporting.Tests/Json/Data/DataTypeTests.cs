using System.Text.Json;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Sessions;

namespace TechRoles.Reporting.Tests.Json.Data;

public class DataTypeTests
{
    public static TheoryData<Type> WrittenOnly => [.. DataTypes.Known.Where(DataTypes.IsWrittenOnly)];

    public static TheoryData<Type> NoData => [.. DataTypes.NoData.Keys.Where(type => !type.IsGenericTypeDefinition)];

    /// <summary>A type that nobody thought of is in the first list.</summary>
    [Fact]
    public void Every_public_type_is_written_or_is_known_to_be_no_data()
    {
        Assert.DoesNotContain(DataTypes.Known, type => !TechRolesJson.Knows(type));
        Assert.Empty(DataTypes.NoData.Keys.Except(DataTypes.Candidates));
        Assert.DoesNotContain(DataTypes.NoData.Keys, TechRolesJson.Knows);
        Assert.All(DataTypes.NoData.Values, Assert.NotEmpty);
    }

    [Fact]
    public void What_a_chart_is_made_of_is_read_back() => Assert.Subset(
        DataTypes.Readable.ToHashSet(),
        new List<Type>([
            typeof(ChartFacts), typeof(Percent), typeof(Fraction), typeof(OrgChange), typeof(Scenario), typeof(FindingData), typeof(FrozenDelta), typeof(ReadAccount),
            typeof(ChartProblem), typeof(Charts.Text), typeof(TextArgument), typeof(Waiver), typeof(Baseline), typeof(AnalysisConfiguration), typeof(SessionChange),
            .. FactLists.Tables.Select(list => list.Blank()), .. ScenarioJson.Kinds.Select(Kinds.TypeOf),
        ]).ToHashSet());

    [Theory, MemberData(nameof(WrittenOnly))]
    public void What_lives_with_its_chart_says_how_it_is_had_again(Type type)
    {
        foreach (var json in new[] { "{}", "[]", "\"cio\"", "5", "{\"rule\":\"TR2001\"}" })
        {
            var said = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type, TechRolesJson.Options)).Message;
            Assert.EndsWith(".", said, StringComparison.Ordinal);
            Assert.InRange(said.Length, 30, 200);
        }
    }

    [Theory, MemberData(nameof(NoData))]
    public void What_is_no_data_is_refused_with_a_word(Type type)
    {
        foreach (var options in new[] { TechRolesJson.Options, TechRolesJson.AddTo(new(JsonSerializerDefaults.Web)) })
            Assert.Contains("no data", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_no_business_of_the_smaller_door()
    {
        Assert.False(DataJson.Knows(typeof(FindingData)));
        Assert.Contains("TechRolesJson", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<FindingData>("{}", DataJson.Options)).Message, StringComparison.Ordinal);
    }
}

/// <summary>The types of lists and changes by their names.</summary>
internal static class Kinds
{
    public static Type TypeOf(string kind) => typeof(OrgChange).Assembly.GetExportedTypes()
        .Single(type => type.IsSubclassOf(typeof(OrgChange)) && KindOf(type) == kind);

    public static Type Blank(this FactList list) => list.Accept(new RowType());

    private static string KindOf(Type type) =>
        ((OrgChange)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)).Kind;

    private sealed class RowType : IFactListVisitor<Type>
    {
        public Type Visit<T>(FactList<T> list)
            where T : Fact => typeof(T);
    }
}
