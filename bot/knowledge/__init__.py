"""What the assistant knows: articles, yearly figures, official terms, help lines. Knows no channel."""

from bot.knowledge.articles import Article, ArticleText, Knowledge, Rendered, load
from bot.knowledge.emergency import Distress, Emergency, HelpLine
from bot.knowledge.glossary import Glossary, Term
from bot.knowledge.live import LiveKnowledge
from bot.knowledge.problems import KnowledgeBroken, Problem
from bot.knowledge.review import expired, review
from bot.knowledge.values import Value, Values

__all__ = [
    "Article",
    "ArticleText",
    "Distress",
    "Emergency",
    "Glossary",
    "HelpLine",
    "Knowledge",
    "KnowledgeBroken",
    "LiveKnowledge",
    "Problem",
    "Rendered",
    "Term",
    "Value",
    "Values",
    "expired",
    "load",
    "review",
]
