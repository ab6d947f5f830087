"""Which languages a workshop can offer, and what is said of each."""

from collections.abc import Sequence

from kulturverktyg.gui.widgets.workshop_dialog import LanguageOffer, both_names
from kulturverktyg.model.kinds import WorkshopState
from kulturverktyg.prepare.views import WorkshopView
from kulturverktyg.survey.completeness import Completeness, completeness
from kulturverktyg.survey.draft import SurveyDraft
from kulturverktyg.survey.language_names import language_name
from kulturverktyg.survey.languages import available_languages, load_language


def could_have(workshop: WorkshopView, languages: Sequence[LanguageOffer]) -> tuple[LanguageOffer, ...]:
    """Languages that an open workshop does not offer though it could."""
    if workshop.state is WorkshopState.CLOSED:
        return ()
    return tuple(offer for offer in languages if offer.can_be_chosen and offer.code not in workshop.languages)


def more_languages(offers: Sequence[LanguageOffer]) -> str:
    """A quiet word about languages that were translated after the workshop was made, or left out of it."""
    names = [language_name(offer.code) for offer in offers]
    if not names:
        return ""
    told = f"{', '.join(names[:-1])} och {names[-1]}" if len(names) > 1 else names[0]
    return f"Workshoppen kan också erbjuda {told}: välj under Språk."


def language_offer(draft: SurveyDraft, code: str) -> LanguageOffer:
    """A language of a round's survey, and whether a workshop can offer it."""
    if code not in available_languages():
        name = both_names(language_name(code), "")
        return LanguageOffer(code, name, "kiosken talar inte språket", can_be_chosen=False)
    far, texts = completeness(draft, code), load_language(code)
    name = both_names(language_name(code), texts.name)
    if far.missing:
        return LanguageOffer(code, name, f"{_texts(far.missing)} saknas", can_be_chosen=False)
    notes = [] if code == draft.source else ["översatt"]
    if far.unread:
        notes.append(_unread_words(far))
    if not texts.reviewed:
        notes.append("kioskens egna texter är inte granskade")
    return LanguageOffer(code, name, ", ".join(notes) or "enkätens eget språk", can_be_chosen=True)


def _unread_words(far: Completeness) -> str:
    if far.unread == far.total:
        return "inte granskad"
    return f"{_texts(far.unread)} {'inte granskad' if far.unread == 1 else 'inte granskade'}"


def _texts(count: int) -> str:
    return "1 text" if count == 1 else f"{count} texter"
