#include "exchange/roster/known_teachers.h"

#include "domain/folded.h"
#include "exchange/people/same_word.h"
#include "exchange/roster/plain_letters.h"

#include <algorithm>
#include <utility>

namespace alongside {
namespace {

bool contradict(const std::string& a, const std::string& b) {
    return !a.empty() && !b.empty() && a != b;
}

std::vector<std::string_view> wordsOf(std::string_view name) {
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const auto end = std::min(name.find_first_of(" ,-."), name.size());
        if (end > 1) // an initial says little
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

bool shareWord(std::string_view a, std::string_view b) {
    const auto ours = wordsOf(a), theirs = wordsOf(b);
    return std::find_first_of(ours.begin(), ours.end(), theirs.begin(), theirs.end()) != ours.end();
}

const std::vector<std::size_t>& at(const std::map<std::string, std::vector<std::size_t>>& places,
                                   const std::string& key) {
    static const std::vector<std::size_t> none;
    const auto found = key.empty() ? places.end() : places.find(key);
    return found == places.end() ? none : found->second;
}

} // namespace

KnownTeachers::Identity KnownTeachers::identityOf(const Teacher& teacher) {
    return {teacher.rosterId, inSmallLetters(teacher.email), folded(teacher.name)};
}

void KnownTeachers::add(const Teacher& teacher) {
    const auto place = identities_.size();
    identities_.push_back(identityOf(teacher));
    byRosterId_[identities_.back().rosterId].push_back(place);
    byEmail_[identities_.back().email].push_back(place);
    byName_[plainLetters(teacher.name)].push_back(place);
}

void KnownTeachers::learn(std::size_t place, const Teacher& teacher) {
    auto& [rosterId, email, name] = identities_[place];
    if (std::exchange(rosterId, teacher.rosterId) != rosterId)
        byRosterId_[rosterId].push_back(place);
    if (std::exchange(email, inSmallLetters(teacher.email)) != email)
        byEmail_[email].push_back(place);
}

// Every roster gives its own ids: whoever has the same address and part of the same name is one person in both. An
// address that several share, as an office's, does not make them one.
bool KnownTeachers::mayBe(std::size_t known, const Identity& identity) const {
    const auto& [rosterId, email, name] = identities_[known];
    const bool sameAddress = !email.empty() && email == identity.email;
    return !contradict(email, identity.email) &&
           (!contradict(rosterId, identity.rosterId) || (sameAddress && shareWord(name, identity.name)));
}

std::vector<std::size_t> KnownTeachers::whoFits(const Identity& identity, const Teacher& teacher) const {
    const auto& withEmail = at(byEmail_, identity.email);
    auto fit = withEmail.empty() ? at(byName_, plainLetters(teacher.name)) : withEmail;
    std::erase_if(fit, [&](std::size_t known) { return !mayBe(known, identity); });
    return fit;
}

std::vector<std::size_t> KnownTeachers::whoMayBe(const Teacher& teacher) const {
    const auto identity = identityOf(teacher);
    auto all = at(byRosterId_, identity.rosterId);
    const auto fit = all.empty() ? whoFits(identity, teacher) : at(byEmail_, identity.email);
    all.insert(all.end(), fit.begin(), fit.end());
    return all;
}

KnownTeachers::Answer KnownTeachers::find(const Teacher& teacher) const {
    const auto identity = identityOf(teacher);
    const auto& withId = at(byRosterId_, identity.rosterId);
    const auto& withEmail = at(byEmail_, identity.email);
    if (!withId.empty()) {
        const bool elsewhere =
            !withEmail.empty() && std::find(withEmail.begin(), withEmail.end(), withId.front()) == withEmail.end();
        if (elsewhere)
            return Doubt::TwoTeachers;
        return withId.size() == 1 ? Answer(withId.front()) : Answer(Doubt::SeveralFit);
    }
    const auto fit = whoFits(identity, teacher);
    if (fit.empty())
        return Doubt::Nobody;
    return fit.size() == 1 ? Answer(fit.front()) : Answer(Doubt::SeveralFit);
}

} // namespace alongside
