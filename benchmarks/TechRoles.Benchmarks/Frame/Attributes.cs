namespace TechRoles.Benchmarks;

/// <summary>Says what a benchmark class measures. Each of its methods is a contender, and the baseline is TechRoles.</summary>
/// <param name="id">The number of the workload, such as <c>P2</c>.</param>
/// <param name="title">What is done, in a few words.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorkloadAttribute(string id, string title) : Attribute
{
    /// <summary>The number of the workload.</summary>
    public string Id { get; } = id;

    /// <summary>What is done.</summary>
    public string Title { get; } = title;

    /// <summary>The parameter that says the size; other parameters make workloads of their own.</summary>
    public string Size { get; init; } = "Positions";
}

/// <summary>What TechRoles shall reach at one size of a workload. A goal that is not named is not asked for.</summary>
/// <param name="size">The size.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class GoalAttribute(int size) : Attribute
{
    /// <summary>The size.</summary>
    public int Size { get; } = size;

    /// <summary>The method of a contender, and the method of TechRoles in <see cref="Of"/> shall be so many times as fast.</summary>
    public string Than { get; init; } = "";

    /// <summary>The method that shall reach the goal; the baseline unless said otherwise.</summary>
    public string Of { get; init; } = "";

    /// <summary>How many times as fast as <see cref="Than"/>.</summary>
    public double TimesAsFast { get; init; }

    /// <summary>The time it may take, in seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>What it may allocate, in megabytes of 1,000,000 bytes.</summary>
    public double Megabytes { get; init; }

    /// <summary>The greatest slope of log time over log size from 100,000 up to this size.</summary>
    public double Slope { get; init; }

    /// <summary>The other parameters for which it is asked, as the table shows them; empty: for all.</summary>
    public string Case { get; init; } = "";
}

/// <summary>Leaves a contender out where it would take too long.</summary>
/// <param name="size">The greatest size at which it runs.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UpToAttribute(int size) : Attribute
{
    /// <summary>The greatest size at which it runs.</summary>
    public int Size { get; } = size;

    /// <summary>The greatest size at which it runs in the short mode, where that is another.</summary>
    public int InShortMode { get; init; }
}
