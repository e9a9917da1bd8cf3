#include "store/trail_table.h"

#include "store/query.h"

#include <map>

namespace alongside {
namespace {

// Puts whom each line is about beside it; `places` says where the line of a key stands.
void takeTeachers(Query& query, std::vector<TrailLine>& lines, const std::map<std::int64_t, std::size_t>& places) {
    while (query.step()) {
        const auto found = places.find(query.next<std::int64_t>());
        const auto teacher = query.next<std::optional<TeacherId>>();
        if (found == places.end())
            continue;
        auto& line = lines[found->second];
        if (teacher)
            line.what.about.push_back(*teacher);
        else
            ++line.deletedSince;
    }
}

// The words of those that are about everybody, each in quotation marks, as SQL wants a list.
std::string wordsOfEverybody() {
    std::string words;
    for (const auto document : everyValueOf<DocumentKind>())
        if (holdsEverybody(document))
            words += (words.empty() ? "'" : ", '") + std::string(wordOf(document)) + '\'';
    return words;
}

} // namespace

void TrailTable::add(const Leaving& what, std::string_view sha256) {
    Query(*database_, "INSERT INTO trail(left_at, document, way, with_private, sha256) VALUES (?, ?, ?, ?, ?)")
        .with(clock_->now(), what.document, what.way, what.withPrivateText, sha256)
        .run();
    for (const auto teacher : what.about)
        Query(*database_, "INSERT INTO trail_teacher(trail, teacher) VALUES ((SELECT max(id) FROM trail), ?)")
            .with(teacher)
            .run();
}

std::vector<TrailLine> TrailTable::newestFirst(const TrailFilter& filter) const {
    std::vector<TrailLine> lines;
    std::map<std::int64_t, std::size_t> places;
    static const std::string select =
        "SELECT id, left_at, document, way, with_private, sha256 FROM trail "
        "WHERE (?1 IS NULL OR document = ?1) AND (?2 IS NULL OR EXISTS "
        "(SELECT 1 FROM trail_teacher WHERE trail = trail.id AND teacher = ?2) OR (document IN (" +
        wordsOfEverybody() + ") AND NOT EXISTS (SELECT 1 FROM trail_teacher WHERE trail = trail.id))) ORDER BY id DESC";
    Query query(*database_, select);
    query.with(filter.document, filter.about);
    while (query.step()) {
        places.emplace(query.next<std::int64_t>(), lines.size());
        auto& line = lines.emplace_back();
        query >> line.leftAt >> line.what.document >> line.what.way >> line.what.withPrivateText >> line.sha256;
    }
    Query teachers(*database_, "SELECT trail, teacher FROM trail_teacher ORDER BY id");
    takeTeachers(teachers, lines, places);
    return lines;
}

} // namespace alongside
