#include "store/kept_sql.h"

#include <mutex>
#include <string>
#include <unordered_set>

namespace alongside {

std::string_view keptSql(std::string_view first, std::string_view second, std::string_view third) {
    static std::mutex guard;
    static std::unordered_set<std::string> kept;
    std::string sql;
    sql.reserve(first.size() + second.size() + third.size() + 2);
    sql.append(first).append(" ").append(second).append(" ").append(third);
    const std::lock_guard hold(guard);
    return *kept.insert(std::move(sql)).first;
}

} // namespace alongside
