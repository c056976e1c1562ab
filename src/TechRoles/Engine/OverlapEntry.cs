namespace TechRoles.Engine;

/// <summary>A set in the list of one of its tokens.</summary>
/// <param name="After">The signature of its tokens that come after this one.</param>
/// <param name="Set">The set.</param>
/// <param name="Before">What its tokens before this one weigh; the greatest number where it is more, so that no bound gets too
/// tight.</param>
internal readonly record struct OverlapEntry(ulong After, int Set, ushort Before);
