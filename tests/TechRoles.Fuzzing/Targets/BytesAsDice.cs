namespace TechRoles.Fuzzing;

/// <summary>Throws that an input decides, byte by byte; 0 where it has ended.</summary>
internal sealed class BytesAsDice(byte[] bytes) : Random
{
    private int _at;

    /// <summary>Whether nothing is left.</summary>
    public bool IsOver => _at >= bytes.Length;

    public override int Next(int maxValue) => maxValue <= 1 ? 0 : maxValue <= 256 ? Byte() % maxValue : (int)((uint)((Byte() << 16) | (Byte() << 8) | Byte()) % maxValue);

    public override int Next(int minValue, int maxValue) => minValue + Next(maxValue - minValue);

    public override int Next() => Next(int.MaxValue);

    private int Byte() => IsOver ? 0 : bytes[_at++];
}
