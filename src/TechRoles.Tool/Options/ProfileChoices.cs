using TechRoles.Analysis;
using TechRoles.Facts;

namespace TechRoles.Tool;

/// <summary>The profiles that a user can ask for.</summary>
internal static class ProfileChoices
{
    public static ValueList<Profile> All { get; } = [Profile.Generic];
}
