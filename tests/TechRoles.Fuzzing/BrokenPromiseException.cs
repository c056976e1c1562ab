namespace TechRoles.Fuzzing;

/// <summary>An outcome that nothing documents.</summary>
public sealed class BrokenPromiseException : Exception
{
    public BrokenPromiseException()
    {
    }

    public BrokenPromiseException(string message)
        : base(message)
    {
    }

    public BrokenPromiseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
