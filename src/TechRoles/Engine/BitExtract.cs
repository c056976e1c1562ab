using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace TechRoles.Engine;

/// <summary>Takes the bits of a number that stand where a mask has ones, side by side at the lower end.</summary>
/// <remarks>
/// Some processors have an instruction for it, which code that was compiled ahead of time does not count on. Else each bit moves down in
/// six steps, by 1, 2, 4 … 32 where its way has that in it. <b>Source:</b> H. S. Warren, Hacker's Delight, 2nd ed., 7-4 (compress).
/// </remarks>
internal readonly struct BitExtract
{
    private const int Steps = 6;

    private readonly ulong _mask;
    private readonly ulong[] _moves;

    /// <param name="mask">Which bits are taken.</param>
    public BitExtract(ulong mask)
    {
        (_mask, _moves) = (mask, new ulong[Steps]);
        for (var (step, zeros) = (0, ~mask << 1); step < Steps; step++)
        {
            // Of each bit whether the zeros below it are odd in number.
            var odd = zeros;
            for (var shift = 1; shift < 64; shift *= 2) odd ^= odd << shift;
            _moves[step] = odd & mask;
            mask = (mask ^ _moves[step]) | (_moves[step] >> (1 << step));
            zeros &= ~odd;
        }
    }

    /// <summary>How many bits are taken.</summary>
    public int Count => BitOperations.PopCount(_mask);

    public ulong Of(ulong value) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.ParallelBitExtract(value, _mask) : InSteps(value);

    /// <summary>The same, without the instruction.</summary>
    internal ulong InSteps(ulong value)
    {
        value &= _mask;
        for (var step = 0; step < Steps; step++)
        {
            var moved = value & _moves[step];
            value = (value ^ moved) | (moved >> (1 << step));
        }

        return value;
    }
}
