using System.Diagnostics;
using System.IO.MemoryMappedFiles;

namespace TechRoles.Fuzzing;

/// <summary>One process that tries inputs: it changes what is known, tries it, and keeps what took a new branch.</summary>
internal sealed class Worker : IDisposable
{
    /// <summary>The exit code where an input did not end.</summary>
    public const int Hung = 3;

    private static readonly TimeSpan NeverEnds = TimeSpan.FromSeconds(60);
    private readonly Target _target;
    private readonly FoundFiles _files;
    private readonly Corpus _corpus;
    private readonly Mutator _mutator;
    private readonly MemoryMappedFile _mapped;
    private readonly MemoryMappedViewAccessor _current;
    private readonly Timer _watch;
    private readonly List<int> _taken = [];
    private long _since = long.MaxValue;

    public Worker(Target target, FoundFiles files, int seed)
    {
        var random = new Random(seed);
        (_target, _files, _corpus) = (target, files, new(random));
        _mutator = new(random, Mutator.WordsOf(target.Inputs));
        _mapped = MemoryMappedFile.CreateFromFile(files.Current, FileMode.Create, null, FoundFiles.CurrentSize);
        _current = _mapped.CreateViewAccessor();
        _watch = new(_ => StopWhatNeverEnds(), null, NeverEnds, TimeSpan.FromSeconds(5));
    }

    public void Dispose()
    {
        _watch.Dispose();
        _current.Dispose();
        _mapped.Dispose();
    }

    /// <summary>Tries inputs until the time is over.</summary>
    public WorkDone Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        long tried = 0;
        foreach (var input in _target.Inputs.Concat(_files.Corpus()))
        {
            Try(input, isKept: true);
            tried++;
        }

        var known = _corpus.Count;
        while (clock.Elapsed < time)
        {
            Try(_mutator.Change(_corpus.Pick(), _corpus.Any()), isKept: false);
            tried++;
        }

        return new(tried, _corpus.Count, _corpus.Count - known, Coverage.Count, clock.Elapsed);
    }

    private void Try(byte[] input, bool isKept)
    {
        // Where the process dies, this is what it died of.
        _current.Write(0, input.Length);
        _current.WriteArray(sizeof(int), input, 0, input.Length);
        Coverage.Begin();
        Volatile.Write(ref _since, Stopwatch.GetTimestamp());
        long ticks = 1;
        try
        {
            ticks = Bounds.Try(_target, input);
        }
        catch (Exception fault) when (fault is not InsufficientExecutionStackException)
        {
            _files.Keep(input, fault);
        }

        Volatile.Write(ref _since, long.MaxValue);
        var isNew = Coverage.End(_taken);
        if (isNew || isKept) _corpus.Add(input, ticks, _taken);
        if (isNew && !isKept) _files.Keep(input);
    }

    private void StopWhatNeverEnds()
    {
        if (Volatile.Read(ref _since) is var since && since != long.MaxValue && Stopwatch.GetElapsedTime(since) > NeverEnds)
            Environment.Exit(Hung);
    }
}

/// <summary>What a worker did.</summary>
/// <param name="Tried">How many inputs it tried.</param>
/// <param name="Kept">How many it knows.</param>
/// <param name="New">How many of these it found.</param>
/// <param name="Branches">How many pairs of branches they took.</param>
/// <param name="Time">How long it worked.</param>
internal sealed record WorkDone(long Tried, int Kept, int New, int Branches, TimeSpan Time)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Tried} inputs in {Time.TotalSeconds:0} s, {Branches} branches, {Kept} kept, {New} of them new");
}
