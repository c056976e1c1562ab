using System.Security.Cryptography;

namespace TechRoles.Fuzzing;

/// <summary>What was found of one target, on disk, so that the next run goes on from there.</summary>
internal sealed class FoundFiles
{
    /// <summary>The size of <see cref="Current"/>.</summary>
    public const int CurrentSize = 1 << 20;

    private readonly string _corpus;
    private readonly string _faults;

    public FoundFiles(string folder, Target target)
    {
        _corpus = Directory.CreateDirectory(Path.Combine(folder, target.Name, "corpus")).FullName;
        _faults = Directory.CreateDirectory(Path.Combine(folder, target.Name, "faults")).FullName;
        Current = Path.Combine(folder, target.Name, "current");
    }

    /// <summary>The input that is being tried: its length in four bytes, then itself.</summary>
    public string Current { get; }

    /// <summary>The faults that are known: one file for each place that threw, with a text beside it.</summary>
    public IEnumerable<string> Faults => Directory.EnumerateFiles(_faults, "*.txt").Order(StringComparer.Ordinal);

    /// <summary>The inputs that earlier runs found.</summary>
    public IEnumerable<byte[]> Corpus() => Directory.GetFiles(_corpus).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    /// <summary>Keeps an input that took a new branch.</summary>
    public void Keep(byte[] input) => File.WriteAllBytes(Path.Combine(_corpus, Hash(input)), input);

    /// <summary>Keeps an input that broke the promise, unless a shorter one broke it at the same place.</summary>
    public void Keep(byte[] input, Exception fault) => Keep(input, PlaceOf(fault), fault.ToString());

    /// <summary>Keeps the input of which a worker died.</summary>
    public void KeepCurrent(string how)
    {
        var bytes = File.ReadAllBytes(Current);
        var input = bytes.AsSpan(sizeof(int), BitConverter.ToInt32(bytes)).ToArray();
        Keep(input, how + Hash(input), how);
    }

    /// <summary>By what a fault is told from others: what was thrown, and where.</summary>
    public static string PlaceOf(Exception fault) =>
        fault.GetType().Name + string.Concat((fault.StackTrace ?? "").Split('\n').Where(line => line.Contains("TechRoles", StringComparison.Ordinal)).Take(3))
        + (fault is BrokenPromiseException ? fault.Message.Split(':')[0] : "");

    private void Keep(byte[] input, string place, string text)
    {
        var path = Path.Combine(_faults, Hash(System.Text.Encoding.UTF8.GetBytes(place)));
        if (File.Exists(path) && new FileInfo(path).Length <= input.Length) return;
        File.WriteAllBytes(path, input);
        File.WriteAllText(path + ".txt", text);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
