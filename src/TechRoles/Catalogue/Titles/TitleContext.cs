namespace TechRoles.Catalogue;

/// <summary>What a reader of a title has seen up to a place: kept up word by word, so that judging all mentions is linear.</summary>
internal struct TitleContext
{
    private const WordClass NoContent = WordClass.Head | WordClass.Rank | WordClass.Qualifier | WordClass.Deputy | WordClass.Reach
        | WordClass.Region | WordClass.Preposition | WordClass.Article | WordClass.Assistant | WordClass.Chief | WordClass.OtherOffice
        | WordClass.Gender;

    private const WordClass KeepsIntroduction =
        WordClass.Qualifier | WordClass.Deputy | WordClass.Reach | WordClass.Region | WordClass.Article;

    private const WordClass LeadingClasses = WordClass.Interim | WordClass.Former | WordClass.Designate | WordClass.External;

    private bool _words, _ranksOnly, _headBefore, _headHere, _contentBefore, _contentHere, _officeEnds, _wordsHere;
    private Domain _domainsBefore, _domainsHere, _conjunct;
    private WordClass _since, _leading;

    /// <summary>What stands before the first word: nothing.</summary>
    public static TitleContext Empty => new() { _ranksOnly = true, ReachFirst = -1, ReachLast = -1 };

    /// <summary>"to" stands before in the segment.</summary>
    public bool To { get; private set; }

    /// <summary>"for" stands before in the segment, without a joiner since.</summary>
    public bool For { get; private set; }

    /// <summary>"of" or "of the" stands directly before.</summary>
    public bool Of { get; private set; }

    /// <summary>"office of" stands before in the segment, without a joiner since.</summary>
    public bool OfficeOf { get; private set; }

    /// <summary>The segment before ends in "private office" or the like.</summary>
    public bool AfterOffice { get; private set; }

    /// <summary>A staff unit stands directly before: "Stabsstelle CIO".</summary>
    public bool StaffUnit { get; private set; }

    /// <summary>The words of reach directly before name a part of the organisation, which the role's own name may follow.</summary>
    public bool IsOfPart { get; private set; }

    /// <summary>A word of content stands directly before.</summary>
    public bool AfterContent { get; private set; }

    /// <summary>An assistant word stands before.</summary>
    public bool Assistant { get; private set; }

    /// <summary>Only a joiner, qualifiers and reach words stand between what was before and here: "Director and deputy CIO".</summary>
    public bool Introduced { get; private set; }

    /// <summary>A head noun that is not a leader's stands before.</summary>
    public bool JuniorHead { get; private set; }

    /// <summary>The last token before is a separator.</summary>
    public bool AfterSeparator { get; private set; }

    /// <summary>The words of reach directly before the role, such as "Group" or "UK"; -1: none.</summary>
    public int ReachFirst { get; private set; }

    /// <summary>The last of the words of reach.</summary>
    public int ReachLast { get; private set; }

    /// <summary>A head noun with a function stands before: "Finance Director".</summary>
    /// <remarks>A word that stands in this segment without a head is no function but a name: "Director, NHS".</remarks>
    public readonly bool HasFunction => (_headBefore || _headHere) && (_contentBefore || (_headHere && _contentHere));

    /// <summary>What that function is about.</summary>
    public readonly Domain FunctionDomains => _domainsBefore | (_headHere ? _domainsHere | _conjunct : Domain.None);

    /// <summary>Nothing but ranks stands before, and at least one.</summary>
    public readonly bool BareRank => _words && _ranksOnly;

    /// <summary>The deputy, interim and other words that belong to a role that is named here.</summary>
    public readonly WordClass Qualifiers => _since | (_ranksOnly ? _leading : WordClass.None);

    /// <summary>Whether a word says what somebody's job is about.</summary>
    public static bool IsContent(TitleToken token) => !token.Is(NoContent) && !token.IsNumber;

    /// <summary>Goes past a token.</summary>
    public void Pass(ReadOnlySpan<TitleToken> tokens, int at)
    {
        AfterSeparator = tokens[at].Kind == TokenKind.Separator;
        AfterContent = tokens[at].IsWord ? IsContent(tokens[at]) : tokens[at].Kind == TokenKind.Hyphen && AfterContent;
        switch (tokens[at].Kind)
        {
            case TokenKind.Word: PassWord(tokens, at); break;
            case TokenKind.Separator: PassSeparator(tokens[at]); break;
            case TokenKind.Joiner when IsAssistantsSlash(tokens, at): break;
            case TokenKind.Joiner: PassJoiner(); break;
            case TokenKind.Hyphen: Of = false; break;
        }
    }

    /// <summary>Goes past a role that is named exactly: it is neither a function nor a rank.</summary>
    public void PassMention()
    {
        Of = Introduced = AfterSeparator = StaffUnit = _ranksOnly = false;
        Forget();
    }

    // "PA/CIO" is whose assistant it is; "Deputy Secretary/CFO" has both offices.
    private static bool IsAssistantsSlash(ReadOnlySpan<TitleToken> tokens, int at) =>
        at > 0 && tokens[at].Mark == '/' && tokens[at - 1].IsWord && !tokens[at - 1].Says("secretary")
            && AssistantWords.IsAssistant(tokens, at - 1);

    private void PassWord(ReadOnlySpan<TitleToken> tokens, int at)
    {
        var token = tokens[at];
        var isAssistant = AssistantWords.IsAssistant(tokens, at);
        Assistant |= isAssistant;
        To |= token.Is(WordClass.To);
        For |= token.Is(WordClass.For);
        Of = token.Is(WordClass.Of) || (Of && token.Is(WordClass.Article));
        OfficeOf |= token.Is(WordClass.Of) && at > 0 && tokens[at - 1].Says("office");
        Introduced &= token.Is(KeepsIntroduction);
        StaffUnit = token.Is(WordClass.Staff) || (StaffUnit && token.Is(KeepsIntroduction | WordClass.Of));

        PassQualifier(token, isAssistant);
        if (token.Is(WordClass.Preposition)) CloseConjunct();
        if (IsContent(token)) (_contentHere, _conjunct) = (true, token.Word.Domain);
        if (token.Is(WordClass.Head)) PassHead(token);
        if (token.Is(WordClass.Reach | WordClass.Region)) PassReach(token, at);

        _officeEnds = token.Says("office") && at > 0 && tokens[at - 1].Word.Text is "dg" or "private" or "chair";
        _words = _wordsHere = true;
    }

    private void PassReach(TitleToken token, int at)
    {
        IsOfPart = token.Is(WordClass.Part) && !token.Is(WordClass.Region);
        if (ReachFirst < 0 || ReachLast != at - 1) ReachFirst = at;
        ReachLast = at;
    }

    private void PassQualifier(TitleToken token, bool isAssistant)
    {
        if (!isAssistant) _since |= token.Word.Class & (WordClass.Qualifier | WordClass.Deputy);
        if (!_words) _leading = token.Word.Class & LeadingClasses;
        _ranksOnly &= token.Is(WordClass.Rank | WordClass.Reach | WordClass.Article) || (!_words && _leading != 0);
    }

    private void PassHead(TitleToken token)
    {
        CloseConjunct();
        _headHere = true;
        JuniorHead |= !token.Is(WordClass.Senior);
        Forget();
    }

    private void PassSeparator(TitleToken token)
    {
        CloseConjunct();
        (_headBefore, _contentBefore) = (_headBefore | _headHere, _contentBefore | _contentHere);
        _domainsBefore |= _domainsHere;
        if (_wordsHere) AfterOffice = _officeEnds;
        To = For = Of = OfficeOf = StaffUnit = _headHere = _contentHere = _officeEnds = _wordsHere = false;
        _domainsHere = Domain.None;
        Introduced &= token.IsOpening || token.IsClosing;
        Forget();
    }

    private void PassJoiner()
    {
        CloseConjunct();
        For = Of = OfficeOf = StaffUnit = _ranksOnly = false;
        Introduced = true;
        Forget();
    }

    private void CloseConjunct()
    {
        _domainsHere |= _conjunct;
        _conjunct = Domain.None;
    }

    private void Forget()
    {
        _since = WordClass.None;
        ReachFirst = ReachLast = -1;
        IsOfPart = false;
    }
}
