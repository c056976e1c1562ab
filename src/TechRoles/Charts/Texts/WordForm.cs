namespace TechRoles.Charts;

/// <summary>How a value is put into a template.</summary>
internal enum WordForm
{
    /// <summary>As it is: <c>{count}</c>.</summary>
    Plain = 0,

    /// <summary>As after a preposition such as <c>mit</c>: <c>{count:dat}</c>.</summary>
    Dative,

    /// <summary>As after a preposition such as <c>an</c>: <c>{managers:acc}</c>.</summary>
    Accusative,

    /// <summary>An area by its name, where it else stands as inside a sentence: <c>{area:name}</c>.</summary>
    Name,
}
