using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TechRoles.Mutation.Planting;

/// <summary>A place in a source where one of several changes can be awake.</summary>
/// <param name="Node">What stands there.</param>
/// <param name="Form">How a change is woken up there.</param>
/// <param name="Mutants">What can stand there instead, each with its text as the source would have it.</param>
internal sealed record Place(SyntaxNode Node, PlaceForm Form, IReadOnlyList<(Mutant Mutant, string Text)> Mutants);

/// <summary>How a change is woken up.</summary>
internal enum PlaceForm
{
    /// <summary><c>(awake ? changed : original)</c></summary>
    Choice,

    /// <summary><c>(!awake &amp;&amp; original)</c>: a condition that names what it matched can be silenced, not turned round.</summary>
    Never,

    /// <summary><c>(awake || original)</c></summary>
    Always,

    /// <summary><c>{ if (awake) { changed } else { original } }</c></summary>
    Step,
}

/// <summary>Finds what can be changed in a source: what an oversight would look like, no text and nothing that a compiler has to know.</summary>
internal static class MutantFinder
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind[]> Operators = new()
    {
        [SyntaxKind.LessThanToken] = [SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanEqualsToken],
        [SyntaxKind.LessThanEqualsToken] = [SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken],
        [SyntaxKind.GreaterThanToken] = [SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanEqualsToken],
        [SyntaxKind.GreaterThanEqualsToken] = [SyntaxKind.GreaterThanToken, SyntaxKind.LessThanToken],
        [SyntaxKind.EqualsEqualsToken] = [SyntaxKind.ExclamationEqualsToken],
        [SyntaxKind.ExclamationEqualsToken] = [SyntaxKind.EqualsEqualsToken],
        [SyntaxKind.AmpersandAmpersandToken] = [SyntaxKind.BarBarToken],
        [SyntaxKind.BarBarToken] = [SyntaxKind.AmpersandAmpersandToken],
        [SyntaxKind.PlusToken] = [SyntaxKind.MinusToken],
        [SyntaxKind.MinusToken] = [SyntaxKind.PlusToken],
        [SyntaxKind.AsteriskToken] = [SyntaxKind.SlashToken],
        [SyntaxKind.SlashToken] = [SyntaxKind.AsteriskToken],
        [SyntaxKind.PercentToken] = [SyntaxKind.AsteriskToken],
        [SyntaxKind.AmpersandToken] = [SyntaxKind.BarToken],
        [SyntaxKind.BarToken] = [SyntaxKind.AmpersandToken],
        [SyntaxKind.CaretToken] = [SyntaxKind.AmpersandToken],
        [SyntaxKind.LessThanLessThanToken] = [SyntaxKind.GreaterThanGreaterThanToken],
        [SyntaxKind.GreaterThanGreaterThanToken] = [SyntaxKind.LessThanLessThanToken],
        [SyntaxKind.PlusEqualsToken] = [SyntaxKind.MinusEqualsToken],
        [SyntaxKind.MinusEqualsToken] = [SyntaxKind.PlusEqualsToken],
        [SyntaxKind.AmpersandEqualsToken] = [SyntaxKind.BarEqualsToken],
        [SyntaxKind.BarEqualsToken] = [SyntaxKind.AmpersandEqualsToken],
        [SyntaxKind.PlusPlusToken] = [SyntaxKind.MinusMinusToken],
        [SyntaxKind.MinusMinusToken] = [SyntaxKind.PlusPlusToken],
    };

    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Skip"] = "Take",
        ["Take"] = "Skip",
        ["SkipWhile"] = "TakeWhile",
        ["TakeWhile"] = "SkipWhile",
        ["Union"] = "Intersect",
        ["Intersect"] = "Union",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal) { "Where", "Distinct", "DistinctBy", "Reverse", "Concat", "Order", "OrderBy", "ThenBy" };

    /// <summary>The places of a source, in its order, outer ones first.</summary>
    public static IReadOnlyList<Place> Find(string file, SyntaxNode root)
    {
        var places = new List<Place>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in root.DescendantNodes(static node => !ForTheCompiler(node)))
        {
            if (ForTheCompiler(node)) continue;
            var declares = node.DescendantNodesAndSelf().Any(static inner => inner is SingleVariableDesignationSyntax);
            var texts = declares ? [] : Choices(node).ToList();
            if (texts.Count > 0) places.Add(new Place(node, PlaceForm.Choice, [.. texts.Select(text => (Make(node, text.Kind, text.Text), text.Text))]));
            else if (declares && IsCondition(node))
            {
                // What it names is there after it: where it matches, or where it does not.
                var after = node is PrefixUnaryExpressionSyntax or IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression };
                places.Add(new Place(node, after ? PlaceForm.Always : PlaceForm.Never, [(Make(node, "condition", after ? "true" : "false"), "")]));
            }
            var steps = declares ? [] : Steps(node).ToList();
            if (steps.Count > 0) places.Add(new Place(node, PlaceForm.Step, [.. steps.Select(text => (Make(node, "statement", text), text))]));
        }
        return places;

        Mutant Make(SyntaxNode node, string kind, string text)
        {
            var member = MemberOf(node);
            var original = OneLine(node.ToString());
            var mutated = OneLine(text);
            var name = $"{member}|{original}|{mutated}";
            var again = seen.GetValueOrDefault(name);
            seen[name] = again + 1;
            return new Mutant(file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, member, kind, original, mutated, again, RunsAtStart(node));
        }
    }

    private static IEnumerable<(string Kind, string Text)> Choices(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                yield return ("absence", binary.Right.ToString());
                break;
            case BinaryExpressionSyntax binary when Operators.TryGetValue(binary.OperatorToken.Kind(), out var others):
                foreach (var other in others) yield return ("operator", $"{binary.Left} {SyntaxFacts.GetText(other)} {binary.Right}");
                break;
            case AssignmentExpressionSyntax assigned when assigned.Parent is not ExpressionStatementSyntax && Operators.TryGetValue(assigned.OperatorToken.Kind(), out var others):
                yield return ("operator", $"{assigned.Left} {SyntaxFacts.GetText(others[0])} {assigned.Right}");
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.LogicalNotExpression):
                yield return ("negation", prefix.Operand.ToString());
                break;
            case PrefixUnaryExpressionSyntax prefix when prefix.OperatorToken.Kind() is SyntaxKind.MinusToken or SyntaxKind.PlusPlusToken or SyntaxKind.MinusMinusToken
                && prefix.Parent is not ExpressionStatementSyntax and not ForStatementSyntax && Operators.TryGetValue(prefix.OperatorToken.Kind(), out var others):
                yield return ("operator", SyntaxFacts.GetText(others[0]) + prefix.Operand);
                break;
            case PostfixUnaryExpressionSyntax postfix when Operators.TryGetValue(postfix.OperatorToken.Kind(), out var others):
                if (postfix.Parent is not ExpressionStatementSyntax and not ForStatementSyntax) yield return ("operator", postfix.Operand + SyntaxFacts.GetText(others[0]));
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
                yield return ("literal", "false");
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
                yield return ("literal", "true");
                break;
            case IsPatternExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression }:
                yield return ("negation", $"!({node})");
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call:
                var name = access.Name.Identifier.Text;
                if (Calls.TryGetValue(name, out var opposite)) yield return ("call", $"{access.Expression}.{opposite}{Arguments(access)}{call.ArgumentList}");
                if (Dropped.Contains(name)) yield return ("call", access.Expression.ToString());
                if (IsCondition(node)) yield return ("condition", $"!{node}");
                break;
            case ExpressionSyntax when IsCondition(node) && node is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax:
                if (IsCondition(node)) yield return ("condition", $"!{node}");
                break;
        }
    }

    private static string Arguments(MemberAccessExpressionSyntax access) => access.Name is GenericNameSyntax generic ? generic.TypeArgumentList.ToString() : "";

    /// <summary>What an if, a loop, a choice or a member that answers yes or no is decided by.</summary>
    private static bool IsCondition(SyntaxNode node) => node.Parent switch
    {
        IfStatementSyntax step => step.Condition == node,
        WhileStatementSyntax step => step.Condition == node,
        DoStatementSyntax step => step.Condition == node,
        ForStatementSyntax step => step.Condition == node,
        ConditionalExpressionSyntax choice => choice.Condition == node,
        WhenClauseSyntax => true,
        BinaryExpressionSyntax binary => binary.OperatorToken.Kind() is SyntaxKind.AmpersandAmpersandToken or SyntaxKind.BarBarToken,
        ReturnStatementSyntax => AnswersYesOrNo(node),
        ArrowExpressionClauseSyntax => AnswersYesOrNo(node),
        _ => false,
    };

    private static bool AnswersYesOrNo(SyntaxNode node) => node.Ancestors().FirstOrDefault(static outer => outer is MemberDeclarationSyntax or LocalFunctionStatementSyntax or LambdaExpressionSyntax) switch
    {
        MethodDeclarationSyntax method => method.ReturnType.ToString() == "bool",
        LocalFunctionStatementSyntax local => local.ReturnType.ToString() == "bool",
        PropertyDeclarationSyntax property => property.Type.ToString() == "bool",
        _ => false,
    };

    /// <summary>What can stand instead of something that is done: nothing, or its opposite.</summary>
    private static IEnumerable<string> Steps(SyntaxNode node)
    {
        switch (node)
        {
            case ExpressionStatementSyntax step:
                yield return "";
                if (step.Expression is AssignmentExpressionSyntax assigned && Operators.TryGetValue(assigned.OperatorToken.Kind(), out var others))
                    yield return $"{assigned.Left} {SyntaxFacts.GetText(others[0])} {assigned.Right};";
                break;
            case ContinueStatementSyntax or YieldStatementSyntax or BreakStatementSyntax { Parent: not SwitchSectionSyntax }:
                yield return "";
                break;
        }
    }

    /// <summary>What has to be known before anything runs, or names things only.</summary>
    private static bool ForTheCompiler(SyntaxNode node) => node switch
    {
        AttributeListSyntax or EnumMemberDeclarationSyntax or TypeSyntax and not IdentifierNameSyntax => true,
        ParameterSyntax or UsingDirectiveSyntax or BaseListSyntax or TypeParameterConstraintClauseSyntax => true,
        PatternSyntax or CaseSwitchLabelSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.Modifiers.Any(SyntaxKind.ConstKeyword),
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        StackAllocArrayCreationExpressionSyntax => true,
        _ => false,
    };

    /// <summary>What a type does when it is first used.</summary>
    private static bool RunsAtStart(SyntaxNode node)
    {
        foreach (var outer in node.Ancestors())
        {
            // A lambda in the value of a static field may run then, or later: as if it did.
            if (outer is ConstructorDeclarationSyntax constructor) return constructor.Modifiers.Any(SyntaxKind.StaticKeyword);
            if (outer is FieldDeclarationSyntax field) return field.Modifiers.Any(SyntaxKind.StaticKeyword);
            if (outer is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }) return property.Modifiers.Any(SyntaxKind.StaticKeyword);
            if (outer is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax) return false;
        }
        return false;
    }

    private static string MemberOf(SyntaxNode node)
    {
        var names = new List<string>();
        foreach (var outer in node.AncestorsAndSelf())
        {
            if (outer is BaseTypeDeclarationSyntax type) names.Add(type.Identifier.Text);
            else if (names.Count > 0) continue;
            else if (outer is MethodDeclarationSyntax method) names.Add(method.Identifier.Text);
            else if (outer is PropertyDeclarationSyntax property) names.Add(property.Identifier.Text);
            else if (outer is ConstructorDeclarationSyntax) names.Add("new");
            else if (outer is IndexerDeclarationSyntax) names.Add("this[]");
            else if (outer is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax) names.Add("operator");
            else if (outer is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable) names.Add(variable.Identifier.Text);
        }
        names.Reverse();
        return string.Join('.', names);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
