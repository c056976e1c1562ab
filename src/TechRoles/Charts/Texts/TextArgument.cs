using System.Globalization;
using TechRoles.Catalogue;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A value in a sentence, of which it is known what it is, so that any language can put it into words.</summary>
/// <remarks>
/// Handles, numbers, dates, periods and the closed lists become arguments by themselves: <c>("position", position)</c>. For the others see
/// <see cref="Count"/> and <see cref="Say"/>.
/// </remarks>
public abstract record TextArgument
{
    private TextArgument()
    {
    }

    /// <summary>The ids of what it names.</summary>
    public virtual IEnumerable<string> Ids => [];

    /// <summary>It in the words of a language.</summary>
    public abstract string Format(Language language);

    /// <summary>It as a template asks for it: after a preposition, by its name.</summary>
    internal virtual string Format(Language language, WordForm form) => Format(language);

    /// <summary>How many it is, for words that agree with it.</summary>
    internal virtual long Quantity => 1;

    /// <summary>It in English.</summary>
    public sealed override string ToString() => Format(Language.English);

    /// <summary>Something of a chart that has an id.</summary>
    /// <param name="Kind">The list of the contract in the singular: position, area, person, goal …</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Shown">How people know it: the title with the id, the name; of a person nothing but the id.</param>
    public sealed record Item(string Kind, string Id, string Shown) : TextArgument
    {
        /// <summary>Its name, where it is shown as English has it inside a sentence: <c>Workplace</c> of <c>the workplace</c>; else
        /// null.</summary>
        public string? Name { get; init; }

        /// <inheritdoc/>
        public override IEnumerable<string> Ids => [Id];

        /// <inheritdoc/>
        public override string Format(Language language) =>
            NameIn(language) is not { } name ? Shown : Name is null ? name.Own : name.Inside;

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) =>
            form == WordForm.Name ? NameIn(language)?.Own ?? Shown : Format(language);

        private AreaName? NameIn(Language language) => Kind == "area" ? language.Name(Id, Name ?? Shown) : null;
    }

    /// <summary>An area in a scope.</summary>
    /// <param name="Area">The area.</param>
    /// <param name="Scope">The unit; null: the whole organisation.</param>
    public sealed record InScope(Item Area, Item? Scope) : TextArgument
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Ids => [Area.Id];

        /// <inheritdoc/>
        public override string Format(Language language) =>
            Scope is null ? Area.Format(language) : language.InScope(Area.Format(language), Scope.Shown);

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) =>
            Scope is null ? Area.Format(language, form) : language.InScope(Area.Format(language, form), Scope.Shown);
    }

    /// <summary>A number.</summary>
    public sealed record Number(long Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value.ToString(CultureInfo.InvariantCulture);

        /// <inheritdoc/>
        internal override long Quantity => Value;
    }

    /// <summary>A number and what is counted.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="One">The English noun for one of them.</param>
    /// <param name="Many">The English noun for several.</param>
    public sealed record Counted(long Value, string One, string Many) : TextArgument
    {
        /// <summary>Whether the number is written with its thousands apart: <c>12,345 positions</c>.</summary>
        public bool IsGrouped { get; init; }

        /// <inheritdoc/>
        public override string Format(Language language) => language.Count(this, WordForm.Plain);

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) => language.Count(this, form);

        /// <inheritdoc/>
        internal override long Quantity => Value;
    }

    /// <summary>A share as a fraction.</summary>
    public sealed record Share(Fraction Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value.ToString();
    }

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>A time between two days.</summary>
    public sealed record Span(Period Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value.ToString();
    }

    /// <summary>A value of a closed list.</summary>
    /// <param name="List">The list, such as <c>Involvement</c>.</param>
    /// <param name="Value">The value, such as <c>Accountable</c>.</param>
    public sealed record Choice(string List, string Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => language.Word(List, Value);
    }

    /// <summary>Several values.</summary>
    /// <param name="Items">The values.</param>
    /// <param name="Style">How they stand beside each other.</param>
    public sealed record Several(ValueList<TextArgument> Items, ListStyle Style) : TextArgument
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Ids => Items.SelectMany(item => item.Ids);

        /// <inheritdoc/>
        public override string Format(Language language) => Format(language, WordForm.Plain);

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) =>
            language.List([.. Items.Select(item => item.Format(language, form))], Style);

        /// <inheritdoc/>
        internal override long Quantity => Items.Count;
    }

    /// <summary>
    /// What somebody wrote, in the words and the language of that person; also a title or name from outside of the chart.
    /// </summary>
    public sealed record Quoted(string Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value;
    }

    /// <summary>Words of the catalogue that ships, which a language translates as it does a sentence: a role's title, a purpose.</summary>
    /// <param name="English">The English words.</param>
    /// <param name="Shown">These as English has them inside a sentence.</param>
    public sealed record Term(string English, string Shown) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Format(language, WordForm.Plain);

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) => language.Term(English, form) ?? Shown;
    }

    /// <summary>A sentence, or a part of one, inside another.</summary>
    public sealed record Inner(Text Value) : TextArgument
    {
        /// <inheritdoc/>
        public override string Format(Language language) => Value.Format(language);

        /// <inheritdoc/>
        internal override string Format(Language language, WordForm form) => Value.Format(language, form);
    }

    /// <summary>A position, by its title and id.</summary>
    public static implicit operator TextArgument(Position value) => new Item("position", value.Id, value.ToString());

    /// <summary>A person, by the id.</summary>
    public static implicit operator TextArgument(Person value) => new Item("person", value.Id, value.ToString());

    /// <summary>An area, by its name.</summary>
    public static implicit operator TextArgument(Area value) => ItemOf(value);

    /// <summary>A unit, by its name.</summary>
    public static implicit operator TextArgument(OrgUnit value) => ItemOf(value);

    /// <summary>A cell, by its area and scope.</summary>
    public static implicit operator TextArgument(Cell value) =>
        new InScope(ItemOf(value.Area), value.Scope is { } scope ? ItemOf(scope) : null);

    /// <summary>A role, by its title.</summary>
    public static implicit operator TextArgument(Role value) => new Item("role", value.Id, value.ToString());

    /// <summary>A stakeholder, by its name.</summary>
    public static implicit operator TextArgument(Stakeholder value) => new Item("stakeholder", value.Id, value.ToString());

    /// <summary>A goal, by its name.</summary>
    public static implicit operator TextArgument(Goal value) => new Item("goal", value.Id, value.ToString());

    /// <summary>An initiative, by its name.</summary>
    public static implicit operator TextArgument(Initiative value) => new Item("initiative", value.Id, value.ToString());

    /// <summary>A governing body, by its name.</summary>
    public static implicit operator TextArgument(GoverningBody value) => new Item("body", value.Id, value.ToString());

    /// <summary>A decision, by its name.</summary>
    public static implicit operator TextArgument(Decision value) => new Item("decision", value.Id, value.ToString());

    /// <summary>A number.</summary>
    public static implicit operator TextArgument(int value) => new Number(value);

    /// <summary>A number.</summary>
    public static implicit operator TextArgument(long value) => new Number(value);

    /// <summary>A share as a fraction.</summary>
    public static implicit operator TextArgument(Fraction value) => new Share(value);

    /// <summary>A share in percent.</summary>
    public static implicit operator TextArgument(Percent value) => new Inner(Text.Of("{number} %", ("number", value.Value)));

    /// <summary>A day.</summary>
    public static implicit operator TextArgument(DateOnly value) => new Day(value);

    /// <summary>A time between two days.</summary>
    public static implicit operator TextArgument(Period value) => new Span(value);

    /// <summary>An involvement as an adjective.</summary>
    public static implicit operator TextArgument(Involvement value) => new Choice(nameof(Involvement), value.ToString());

    /// <summary>Involvements as adjectives.</summary>
    public static implicit operator TextArgument(InvolvementSet value) => Say.All(value.Select(held => (TextArgument)held));

    /// <summary>A way to sit in a position.</summary>
    public static implicit operator TextArgument(AssignmentMode value) => new Choice(nameof(AssignmentMode), value.ToString());

    /// <summary>What a position does with a stakeholder, as a verb.</summary>
    public static implicit operator TextArgument(EngagementKind value) => new Choice(nameof(EngagementKind), value.ToString());

    /// <summary>How far a stakeholder supports something.</summary>
    public static implicit operator TextArgument(EngagementLevel value) => new Choice(nameof(EngagementLevel), value.ToString());

    /// <summary>How much weight a stakeholder has.</summary>
    public static implicit operator TextArgument(Influence value) => new Choice(nameof(Influence), value.ToString());

    /// <summary>How a position sits on a body.</summary>
    public static implicit operator TextArgument(SeatKind value) => new Choice(nameof(SeatKind), value.ToString());

    /// <summary>Which part a position has in a decision.</summary>
    public static implicit operator TextArgument(MandateKind value) => new Choice(nameof(MandateKind), value.ToString());

    /// <summary>A role of the catalogue, by its title; it is no id of the chart.</summary>
    public static implicit operator TextArgument(CatalogueRole value) => Say.Term(value.Title);

    /// <summary>Who says something, as it is cited; that it is our own judgement is said in the language asked for.</summary>
    public static implicit operator TextArgument(Source value) =>
        value.Why is { } why ? new Inner(Text.Of("our judgement: {why}", ("why", new Quoted(why)))) : new Quoted(value.Text);

    /// <summary>A sentence, or a part of one.</summary>
    public static implicit operator TextArgument(Text value) => new Inner(value);

    private static Item ItemOf(Area area) => new("area", area.Id, area.ToString());

    private static Item ItemOf(OrgUnit unit) => new("unit", unit.Id, unit.ToString());
}

/// <summary>How the values of a list stand beside each other.</summary>
public enum ListStyle
{
    /// <summary>The first five with commas between them, and the number of the rest: <c>CIO, CTO and 3 more</c>.</summary>
    Capped = 0,

    /// <summary>All of them: <c>consulted and informed</c>.</summary>
    All,

    /// <summary>All of them, each a group by itself: <c>a, b; c, d</c>.</summary>
    Groups,

    /// <summary>All of them with commas between them: <c>a, b, c</c>.</summary>
    Commas,

    /// <summary>All of them as a sentence lists them: <c>a, b and c</c>.</summary>
    And,

    /// <summary>One of them as a sentence lists them: <c>a, b or c</c>.</summary>
    Or,
}
