using System.Reflection;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Tests.Charts;

/// <summary>Handles are the same where the chart is the same one and the row is, by whatever they are compared.</summary>
public class HandleEqualityTests
{
    private static readonly ChartFacts Facts = new()
    {
        Positions = [new("a")],
        Responsibilities = [.. Enumerable.Range(0, 5).Select(area => new ResponsibilityFact($"area-{area}", Involvement.Accountable) { Position = "a" })],
    };

    private static readonly OrgChart Chart = OrgChart.Create(Facts).AsT0;
    private static readonly OrgChart Other = OrgChart.Create(Facts).AsT0;

    public static TheoryData<Type> Handles =>
        [.. typeof(OrgChart).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IHandle<>)))];

    [Theory, MemberData(nameof(Handles))]
    public void They_are_equal_where_they_are_the_same(Type type) =>
        GetType().GetMethod(nameof(AreEqualWhereTheSame), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    private static void AreEqualWhereTheSame<T>()
        where T : struct, IHandle<T>, IEquatable<T>
    {
        var one = T.At(Chart, 3);
        foreach (var (other, isSame) in new[] { (T.At(Chart, 3), true), (T.At(Chart, 4), false), (T.At(Other, 3), false), (default, false) })
        {
            Assert.Equal(isSame, one.Equals(other));
            Assert.Equal(isSame, one.Equals((object)other));
            Assert.Equal(isSame, (bool)typeof(T).GetMethod("op_Equality")!.Invoke(null, [one, other])!);
            Assert.Equal(!isSame, (bool)typeof(T).GetMethod("op_Inequality")!.Invoke(null, [one, other])!);
            if (isSame) Assert.Equal(one.GetHashCode(), other.GetHashCode());
        }

        Assert.NotEqual(one.GetHashCode(), T.At(Chart, 4).GetHashCode());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals("a text"));
    }
}
