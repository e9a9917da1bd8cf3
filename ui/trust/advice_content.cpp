#include "trust/advice_content.h"

#include <algorithm>
#include <string_view>

namespace alongside {
namespace {

using trust::Indicator;
using trust::TryRule;

// Codes of a move and of a kind of tool in the content.
struct Codes {
    std::string_view move;
    std::string_view tool;
};

Codes codesFor(Indicator indicator) {
    switch (indicator) {
    case Indicator::AgreementInForce:
        return {"choose-the-mode", "shared-notes"};
    case Indicator::SummarySent:
        return {"open-the-notebook", "shared-notes"};
    case Indicator::ClearEnding:
        return {"who-owes-what", "shared-notes"};
    case Indicator::ChangesToldAhead:
        return {"early-bad-news", "booking"};
    case Indicator::ReadBack:
        return {"read-back", "shared-notes"};
    case Indicator::PromisesCommunicative:
        return {"not-knowing", "shared-notes"};
    case Indicator::Rhythm:
        return {"no-agenda", "booking"};
    case Indicator::AppointmentsKept:
        return {"repair", "booking"};
    case Indicator::WinsTold:
        return {"specific-win", "recognition-card"};
    case Indicator::CameBack:
        return {"remember", "voice-video-message"};
    case Indicator::PromisesRelational:
        return {"repair", "booking"};
    case Indicator::PromisesCompetence:
        return {"ahead-of-need", "resource-shelf"};
    case Indicator::Fitted:
        return {"fitted", "resource-shelf"};
    case Indicator::TiedToGoal:
        return {"picture-it", "shared-notes"};
    case Indicator::LookedBack:
        return {"look-back", "shared-notes"};
    case Indicator::Grounded:
        return {"name-the-source", "resource-shelf"};
    case Indicator::WelcomePresence:
    case Indicator::Checklist:
    case Indicator::TheyCame:
    case Indicator::OldestOpen:
    case Indicator::HandsOn:
    case Indicator::OfferedAhead:
        break;
    }
    return {};
}

Codes codesForPromise(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return {"early-bad-news", "shared-notes"};
    case Dimension::Relational:
        return {"repair", "voice-video-message"};
    case Dimension::Competence:
        break;
    }
    return {"ahead-of-need", "resource-shelf"};
}

Codes codesForAsking(Dimension dimension) {
    switch (dimension) {
    case Dimension::Communicative:
        return {"hard-news-preference", "short-form"};
    case Dimension::Relational:
        return {"not-fixing", "short-form"};
    case Dimension::Competence:
        break;
    }
    return {"fitted", "classroom-video"};
}

Codes codesFor(const trust::Suggestion& suggestion, Dimension dimension) {
    switch (suggestion.rule) {
    case TryRule::OverduePromise:
        return codesForPromise(dimension);
    case TryRule::UnaskedVisit:
        return {"repair", "booking"};
    case TryRule::AskAbout:
        return codesForAsking(dimension);
    case TryRule::StartAgreement:
        return codesFor(Indicator::AgreementInForce);
    case TryRule::CheckIn:
        return codesFor(Indicator::Rhythm);
    case TryRule::NeedsCare:
        return codesFor(std::get<Indicator>(suggestion.about));
    case TryRule::TellWin:
        return codesFor(Indicator::WinsTold);
    }
    return {};
}

// The one with the code, else the first that serves the dimension.
template <class Item, class Serves>
const Item* pick(const std::vector<Item>& items, std::string_view code, Serves serves) {
    auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.code == code; });
    if (found == items.end())
        found = std::find_if(items.begin(), items.end(), serves);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

std::string moveFor(const trust::Suggestion& suggestion, Dimension dimension, const std::vector<LibraryMove>& moves) {
    const auto* move = pick(moves, codesFor(suggestion, dimension).move,
                            [&](const LibraryMove& each) { return each.dimension == dimension; });
    return move ? move->words : std::string();
}

std::string toolFor(const trust::Suggestion& suggestion, Dimension dimension, const std::vector<ToolKind>& tools) {
    const auto* tool = pick(tools, codesFor(suggestion, dimension).tool, [&](const ToolKind& each) {
        return std::find(each.builds.begin(), each.builds.end(), dimension) != each.builds.end();
    });
    return tool ? tool->name : std::string();
}

} // namespace alongside
