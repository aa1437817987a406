"""The questions of the guided interview, by type (domain §9.5), in the order they help most."""

from dataclasses import dataclass

from frontdesk.terms import QuestionType


@dataclass(frozen=True)
class Question:
    """A question as it is asked, in both languages."""

    type: QuestionType
    zh: str
    en: str


QUESTIONS: tuple[Question, ...] = (
    Question(QuestionType.DESCRIPTIVE, "具体是什么现象？", "What exactly do you notice?"),
    Question(QuestionType.DESCRIPTIVE, "从什么时候开始的？多久出现一次？", "Since when, and how often?"),
    Question(
        QuestionType.DESCRIPTIVE,
        "在什么车速、冷车还是热车时出现？",
        "At what speed, with the engine cold or warm?",
    ),
    Question(QuestionType.DESCRIPTIVE, "声音或感觉来自哪个位置？", "Where does it seem to come from?"),
    Question(
        QuestionType.CLARIFYING,
        "当时空调开着吗？车上几个人？",
        "Was the air conditioning on? How many people aboard?",
    ),
    Question(QuestionType.CLARIFYING, "仪表上有指示灯亮过吗？", "Did a warning lamp come on?"),
    Question(QuestionType.CLARIFYING, "之前修过这个问题吗？在哪里？", "Has it been repaired before? Where?"),
    Question(QuestionType.IDENTITY, "当时是谁在开车？怎么联系？", "Who was driving, and how do we reach them?"),
    Question(
        QuestionType.RESULT,
        "需要试车半小时确认，您看可以吗？",
        "We need a test drive of half an hour. Is that all right?",
    ),
    Question(QuestionType.CONSULTATIVE, "我们建议先检查再报价，您同意吗？", "May we check first and then quote?"),
    Question(QuestionType.OTHER, "还有其他需要一起检查的吗？", "Is there anything else we should look at?"),
)
