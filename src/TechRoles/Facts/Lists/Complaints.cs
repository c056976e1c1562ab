namespace TechRoles.Facts;

/// <summary>What is wrong with a row by itself, for the middle of a sentence.</summary>
internal static class Complaints
{
    public const string OneOwner = "exactly one of position and role owns a responsibility";
    public const string NoInvolvement = "a responsibility states an involvement";
    public const string TooFewAreas = "a conflict needs two areas or more, and no more of them than it lists";
    public const string OneAsks = "exactly one of position, role and area has a requirement";

    public static IEnumerable<string> All => [OneOwner, NoInvolvement, TooFewAreas, OneAsks];
}
