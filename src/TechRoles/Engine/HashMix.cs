using System.Numerics;

namespace TechRoles.Engine;

/// <summary>Takes a word more into a hash.</summary>
internal static class HashMix
{
    /// <remarks>Both halves of a product count, so that each bit of the word reaches any bit of the hash.</remarks>
    public static ulong Mix(ulong hash, ulong word)
    {
        var high = Math.BigMul(hash ^ word, 0xD6E8_FEB8_6659_FD93, out var low);
        return BitOperations.RotateLeft(high ^ low, 23);
    }
}
