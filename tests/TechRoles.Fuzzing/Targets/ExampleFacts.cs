using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>A few facts of many kinds, for inputs that a writer makes.</summary>
internal static class ExampleFacts
{
    public static ChartFacts All { get; } = ChartText.Facts("""
        CEO (top) [person-1]
          CIO (unit it; role cio) [person-2 50% acting]: network A/R, support C in it
            Head of Support (vacant): support A
          CTO (dotted CIO; capacity 80) [person-3, person-4 20%]: product A

        [units]
        it

        [areas]
        technology
          network
          support required=false
        product controls=network

        [people]
        person-1 name="person one"
        person-2
        person-3
        person-4
        """).AsT0;
}
