namespace TechRoles.Testing;

/// <summary>An expectation about a chart or a rule does not hold; the message says which, and what was found instead.</summary>
public sealed class ChartAssertionException : Exception
{
    /// <summary>An expectation that does not hold.</summary>
    public ChartAssertionException()
    {
    }

    /// <summary>An expectation that does not hold.</summary>
    /// <param name="message">Which one, and what was found instead.</param>
    public ChartAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>An expectation that does not hold.</summary>
    /// <param name="message">Which one, and what was found instead.</param>
    /// <param name="innerException">What was thrown on the way.</param>
    public ChartAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
