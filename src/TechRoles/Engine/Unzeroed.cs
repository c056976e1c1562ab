namespace TechRoles.Engine;

/// <summary>Room for columns of which every row is written before it is read.</summary>
internal static class Unzeroed
{
    /// <summary>An array with anything in it: to fill large ones with zeros first takes as long as a pass through them.</summary>
    public static T[] Array<T>(int count)
        where T : unmanaged => GC.AllocateUninitializedArray<T>(count);
}
