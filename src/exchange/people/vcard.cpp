#include "exchange/people/vcard.h"

#include "domain/problem.h"
#include "exchange/people/same_word.h"
#include "exchange/people/vcard_lines.h"

#include <algorithm>
#include <array>

namespace alongside {
namespace {

using enum RosterColumn;

constexpr std::array kKinds{Name, PreferredName, Pronouns, Role, School, Email, Phone};
constexpr int kNoPreference = 101;         // a preference is 1 to 100
constexpr std::size_t kLongestDetail = 20; // bytes of a version that nobody knows
constexpr std::array<std::string_view, kKinds.size()> kNames{"FN",  "NICKNAME", "PRONOUNS", "TITLE",
                                                             "ORG", "EMAIL",    "TEL"};

// One card on its way to a row.
struct Card {
    CsvRow row = CsvRow(kKinds.size());
    std::array<int, kKinds.size()> preference{}; // of what stands in the row
    std::string givenAndFamily;
    bool isPerson = true;
};

[[noreturn]] void refuse(PeopleFault fault, std::size_t line, const std::string& detail = {}) {
    throw PeopleRefused{{fault, {}, {line, 0, 0}, detail}};
}

std::string firstPart(const VCardLine& line, char separator) {
    return line.parts(separator).front();
}

// "Ruiz;Ana;;;" as "Ana Ruiz".
std::string straightName(const VCardLine& line) {
    const auto parts = line.parts(';');
    std::string name = parts.size() > 1 ? parts[1] : "";
    if (!name.empty() && !parts[0].empty())
        name += ' ';
    return name + parts[0];
}

std::string withoutScheme(std::string number) {
    return inSmallLetters(number).starts_with("tel:") ? number.substr(4) : number;
}

std::string valueOf(const VCardLine& line) {
    if (line.name == "nickname")
        return firstPart(line, ',');
    if (line.name == "org")
        return firstPart(line, ';');
    return line.name == "tel" ? withoutScheme(line.text()) : line.text();
}

// "PREF=1" of version 4 comes before "PREF=2"; "TYPE=pref" of version 3 is the first.
int preferenceOf(const VCardLine& line) {
    const auto at = line.parameters.find("pref");
    if (at == std::string::npos)
        return kNoPreference;
    int number = 0;
    const auto& words = line.parameters;
    for (auto i = words.substr(at).starts_with("pref=") ? at + 5 : words.size(); i < words.size(); ++i) {
        if (words[i] < '0' || words[i] > '9' || number >= kNoPreference)
            break;
        number = number * 10 + (words[i] - '0');
    }
    return number > 0 ? std::min(number, kNoPreference) : 1;
}

// The most preferred of a kind counts, and of several the first.
void put(Card& card, std::size_t at, const VCardLine& line) {
    const auto preference = preferenceOf(line);
    auto& field = card.row[at];
    if (!field.text.empty() && preference >= card.preference[at])
        return;
    if (line.isTooLong)
        throw PeopleRefused{{CsvFault::FieldTooLong, {}, {line.line, 0, 0}}};
    field = {valueOf(line), static_cast<std::uint32_t>(line.line), 0};
    card.preference[at] = preference;
}

void take(Card& card, const VCardLine& line) {
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (line.name == inSmallLetters(kNames[i]))
            return put(card, i, line);
    if (line.name == "n" && !line.isTooLong)
        card.givenAndFamily = straightName(line);
    else if (line.name == "kind" || line.name == "x-addressbookserver-kind") // the second is Apple's, in version 3
        card.isPerson = inSmallLetters(line.value) == "individual";
    else if (line.name == "version" && line.value != "2.1" && line.value != "3.0" && line.value != "4.0")
        refuse(PeopleFault::OtherVersion, line.line, line.value.substr(0, kLongestDetail));
}

bool marks(const VCardLine& line, const char* name) {
    return line.name == name && inSmallLetters(line.value).starts_with("vcard");
}

void finish(PeopleList& list, Card card, std::size_t begin) {
    if (!card.isPerson) {
        ++list.passedOver.others;
        return;
    }
    for (auto& field : card.row)
        if (field.text.empty())
            field = {{}, static_cast<std::uint32_t>(begin), 0};
    if (isBlank(card.row.front().text))
        card.row.front().text = card.givenAndFamily;
    list.rows.push_back(std::move(card.row));
    if (list.rows.size() > kMostCsvRows)
        throw PeopleRefused{{CsvFault::TooManyRows, {}, {begin, 0, 0}}};
}

PeopleList emptyList() {
    PeopleList list;
    list.format = PeopleFormat::VCard;
    list.reading.hasHeadings = true;
    list.reading.columns.assign(kKinds.begin(), kKinds.end());
    list.reading.fields.assign(kKinds.size(), 0);
    auto& names = list.rows.emplace_back();
    for (const auto name : kNames)
        names.push_back({std::string(name)});
    return list;
}

} // namespace

bool isVCard(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return inSmallLetters(text.substr(0, 11)) == "begin:vcard";
}

PeopleList readVCards(std::string_view text) {
    auto list = emptyList();
    VCardLines lines(text);
    for (VCardLine line; lines.next(line);) {
        if (!marks(line, "begin"))
            refuse(PeopleFault::NoBegin, line.line);
        Card card;
        const auto begin = line.line;
        bool isOpen = true;
        while (isOpen && lines.next(line)) {
            isOpen = !marks(line, "end");
            if (marks(line, "begin"))
                break;
            take(card, line);
        }
        if (isOpen)
            refuse(PeopleFault::NoEnd, begin);
        finish(list, std::move(card), begin);
    }
    return list;
}

} // namespace alongside
