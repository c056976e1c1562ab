namespace TechRoles.Interchange;

/// <summary>The steps of writing that can fail, so that each can be stopped, and tests can let each fail once.</summary>
internal static class WritingStep
{
    // Tests run beside each other: each lets its own steps fail.
    private static readonly AsyncLocal<Action<string>?> s_watch = new();

    /// <summary>Is told of each step before it is done, and may throw in its place; null: nobody.</summary>
    public static Action<string>? Watch
    {
        get => s_watch.Value;
        set => s_watch.Value = value;
    }

    /// <summary>Begins a step unless the work is stopped.</summary>
    public static void Begin(string step, CancellationToken cancel)
    {
        s_watch.Value?.Invoke(step);
        cancel.ThrowIfCancellationRequested();
    }
}
