using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace TechRoles.Facts;

/// <summary>What comes of work on data that may be wrong: what was wanted, or what is wrong with the data.</summary>
/// <typeparam name="T">What was wanted.</typeparam>
/// <typeparam name="TError">What is wrong.</typeparam>
public abstract class Outcome<T, TError> : OneOfBase<T, TError>
    where T : class
    where TError : class
{
    private protected Outcome(OneOf<T, TError> outcome)
        : base(outcome)
    {
    }

    /// <summary>What was wanted, or what is wrong.</summary>
    /// <returns>Whether it is what was wanted.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out TError? error)
    {
        var isWanted = TryPickT0(out var wanted, out var wrong);
        value = isWanted ? wanted : null;
        error = isWanted ? null : wrong;
        return isWanted;
    }

    /// <summary>What was wanted, for whoever knows that the data is right.</summary>
    /// <exception cref="InvalidOperationException">It is not; the message says what is wrong, and what can be done.</exception>
    public T OrThrow() => Match(value => value, error => throw new InvalidOperationException(Advice(error)));

    /// <summary>Whether both are outcomes of one kind with equal contents.</summary>
    public override bool Equals(object? obj) => obj is not null && obj.GetType() == GetType() && base.Equals(obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>What is wrong and what can be done.</summary>
    private protected abstract string Advice(TError error);
}
