#include "exchange/roster/known_teachers.h"

#include "exchange/roster/plain_letters.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

std::string inSmallLetters(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool contradict(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b;
}

const std::vector<std::size_t>& at(const std::map<std::string, std::vector<std::size_t>>& places,
                                   const std::string& key) {
    static const std::vector<std::size_t> none;
    const auto found = key.empty() ? places.end() : places.find(key);
    return found == places.end() ? none : found->second;
}

} // namespace

void KnownTeachers::add(const Teacher& teacher) {
    const auto place = identities_.size();
    identities_.push_back({teacher.rosterId, inSmallLetters(teacher.email)});
    byRosterId_[identities_.back().rosterId].push_back(place);
    byEmail_[identities_.back().email].push_back(place);
    byName_[plainLetters(teacher.name)].push_back(place);
}

void KnownTeachers::learn(std::size_t place, const Teacher& teacher) {
    auto& [rosterId, email] = identities_[place];
    if (std::exchange(rosterId, teacher.rosterId) != rosterId)
        byRosterId_[rosterId].push_back(place);
    if (std::exchange(email, inSmallLetters(teacher.email)) != email)
        byEmail_[email].push_back(place);
}

bool KnownTeachers::mayBe(std::size_t known, const Identity& identity) const {
    return !contradict(identities_[known].rosterId, identity.rosterId) &&
           !contradict(identities_[known].email, identity.email);
}

KnownTeachers::Answer KnownTeachers::find(const Teacher& teacher) const {
    const Identity identity{teacher.rosterId, inSmallLetters(teacher.email)};
    const auto& withId = at(byRosterId_, identity.rosterId);
    auto withEmail = at(byEmail_, identity.email);
    if (!withId.empty()) {
        const bool elsewhere =
            !withEmail.empty() && std::find(withEmail.begin(), withEmail.end(), withId.front()) == withEmail.end();
        if (elsewhere)
            return Doubt::TwoTeachers;
        return withId.size() == 1 ? Answer(withId.front()) : Answer(Doubt::SeveralFit);
    }
    auto fit = withEmail.empty() ? at(byName_, plainLetters(teacher.name)) : withEmail;
    std::erase_if(fit, [&](std::size_t known) { return !mayBe(known, identity); });
    if (fit.empty())
        return Doubt::Nobody;
    return fit.size() == 1 ? Answer(fit.front()) : Answer(Doubt::SeveralFit);
}

} // namespace alongside
