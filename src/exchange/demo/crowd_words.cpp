#include "exchange/demo/crowd_words.h"

#include <array>

namespace alongside {
namespace {

constexpr std::array<const char*, 50> kGiven{
    "Adaeze", "Aino",  "Amit",   "Anouk", "Asha",   "Beatriz", "Bram",  "Camila", "Chidi",  "Dagny",
    "Dalia",  "Deniz", "Ebony",  "Elif",  "Emeka",  "Esther",  "Farid", "Fiona",  "Gita",   "Grace",
    "Hana",   "Hugo",  "Imani",  "Ivo",   "Jada",   "Jonas",   "Kaito", "Keisha", "Lale",   "Leon",
    "Lucía",  "Malik", "Marta",  "Nadia", "Nils",   "Olu",     "Paula", "Quinn",  "Rafael", "Rosa",
    "Samir",  "Sanne", "Tamara", "Theo",  "Ursula", "Vera",    "Wanda", "Xenia",  "Yusuf",  "Zora"};

constexpr std::array<const char*, 50> kFamily{
    "Abernathy", "Achterberg", "Balogun",     "Bergström", "Calloway",  "Castellano", "Dahlgren",  "Delacroix",
    "Eastwick",  "Eze",        "Fairweather", "Fontaine",  "Galloway",  "Gutiérrez",  "Halvorsen", "Hashimi",
    "Ibarra",    "Iversen",    "Jablonski",   "Jessup",    "Kowalczyk", "Kruger",     "Lamarr",    "Lindgren",
    "Mbeki",     "Moreau",     "Nakagawa",    "Novotny",   "Oduya",     "Ortega",     "Pereira",   "Pinkerton",
    "Quayle",    "Quiroga",    "Ravensdale",  "Rosales",   "Sandoval",  "Stavros",    "Thackeray", "Tran",
    "Umarov",    "Underhill",  "Valdés",      "Vinter",    "Wakefield", "Wójcik",     "Yamada",    "Yilmaz",
    "Zamora",    "Zielinski"};

constexpr std::array<const char*, 10> kWho{"We",       "The two of us",  "She and I",       "He and I",  "They",
                                           "The team", "Half the class", "The back tables", "Two of us", "Everyone"};
constexpr std::array<const char*, 16> kDid{"looked at the exit slips",
                                           "planned the next unit",
                                           "tried the new opening",
                                           "sorted the drafts",
                                           "talked about the timetable",
                                           "counted voices in the warm-up",
                                           "moved the tables",
                                           "cut the task in half",
                                           "wrote the question on the board",
                                           "listened to a recording",
                                           "compared two first minutes",
                                           "read the plan aloud",
                                           "left the hard part for Thursday",
                                           "asked for a second example",
                                           "went back to the goal",
                                           "practised the hand signal"};
constexpr std::array<const char*, 16> kHow{"and dropped what was too much",
                                           "without hurrying",
                                           "and found the gap in the middle",
                                           "before the bell",
                                           "with more laughter than progress",
                                           "until it made sense",
                                           "and agreed on one small step",
                                           "though the room was cold",
                                           "and it held",
                                           "and nobody minded the silence",
                                           "which took longer than planned",
                                           "and wrote down one sentence each",
                                           "and left it there",
                                           "because the class had asked",
                                           "with the door open",
                                           "and wondered why not earlier"};
constexpr std::array<const char*, 10> kFetch{"Bring", "Make",    "Find",  "Copy", "Shorten",
                                             "Draw",  "Look up", "Print", "Fit",  "Send"};
constexpr std::array<const char*, 12> kWhat{
    "two exit slips",           "a seating plan", "the fraction strips",       "three opening questions",
    "a timer for the tables",   "the word cards", "an example from last year", "the reading list",
    "a page for the portfolio", "the lab steps",  "a checklist for drafts",    "the discussion stems"};
constexpr std::array<const char*, 8> kFor{"for the next lesson",  "for period 2",        "for the newcomers",
                                          "for the quiet tables", "before Friday's lab", "in large print",
                                          "with half the words",  "for the hallway wall"};

std::string sentence(Dice& dice) {
    std::string text = dice.oneOf(kWho);
    text += ' ';
    text += dice.oneOf(kDid);
    text += ' ';
    text += dice.oneOf(kHow);
    return text + ". ";
}

} // namespace

std::string crowdName(int number) {
    const auto place = static_cast<std::size_t>(number);
    const auto given = place % kGiven.size();
    const auto family = (place / kGiven.size() + 7 * given) % kFamily.size();
    return std::string(kGiven[given]) + ' ' + kFamily[family];
}

std::string crowdNote(Dice& dice, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += sentence(dice);
    if (!text.empty())
        text.pop_back();
    return text;
}

std::string crowdPromise(Dice& dice) {
    std::string text = dice.oneOf(kFetch);
    text += ' ';
    text += dice.oneOf(kWhat);
    text += ' ';
    return text + dice.oneOf(kFor);
}

} // namespace alongside
