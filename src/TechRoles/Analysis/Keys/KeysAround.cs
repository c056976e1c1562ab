namespace TechRoles.Analysis;

/// <summary>The rows of keys by the seats that are part of them, and by the areas at which they stand.</summary>
internal sealed record KeysAround(ILookup<int, int> BySeat, ILookup<int, int> ByArea);
