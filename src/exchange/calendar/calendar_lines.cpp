#include "exchange/calendar/calendar_lines.h"

#include "domain/problem.h"
#include "domain/utf8.h"
#include "exchange/people/same_word.h"

namespace alongside {
namespace {

// Goes through the lines, each with those that go on with it, as long as nothing is wrong.
class Scan {
public:
    explicit Scan(std::string_view text) : rest_(text) {}

    CalendarLines run() {
        while (!found_.refusal && !rest_.empty())
            takeLine();
        if (!found_.refusal && !begun_)
            refuse(CalendarFault::NotACalendar);
        if (!found_.refusal && !open_.empty())
            refuse(CalendarFault::NoEnd, open_.back().line);
        return std::move(found_);
    }

private:
    struct Open {
        std::string name;
        std::size_t line;
    };

    void refuse(CalendarFault fault, std::size_t line) { found_.refusal = {fault, line}; }
    void refuse(CalendarFault fault) { refuse(fault, at_); }

    std::string_view takePhysical() {
        ++line_;
        const auto end = std::min(rest_.find_first_of("\r\n"), rest_.size());
        const auto line = rest_.substr(0, end);
        rest_.remove_prefix(end);
        rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : rest_.empty() ? 0 : 1);
        return line;
    }

    void takeLine() {
        std::string line(takePhysical());
        at_ = line_;
        while (rest_.starts_with(' ') || rest_.starts_with('\t')) {
            line += takePhysical().substr(1);
            if (line.size() > kLongestCalendarLine)
                return refuse(CalendarFault::LineTooLong);
        }
        if (!isBlank(line) && isText(line))
            look(line);
    }

    bool isText(std::string_view line) {
        if (line.size() > kLongestCalendarLine)
            refuse(CalendarFault::LineTooLong);
        while (!line.empty() && !found_.refusal) {
            const auto length = lengthOfCharacter(line.substr(0, 4));
            if (line.front() == '\0' || length == 0)
                refuse(line.front() == '\0' ? CalendarFault::HoldsNul : CalendarFault::NotText);
            line.remove_prefix(length);
        }
        return !found_.refusal;
    }

    void look(std::string_view line) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return refuse(begun_ ? CalendarFault::NoColon : CalendarFault::NotACalendar);
        const auto name = inSmallLetters(line.substr(0, colon)), value = inSmallLetters(line.substr(colon + 1));
        if (open_.empty() && (name != "begin" || value != "vcalendar"))
            return refuse(begun_ ? CalendarFault::NoEnd : CalendarFault::NotACalendar);
        if (name == "begin")
            begin(value);
        else if (name == "end")
            end(value);
    }

    void begin(const std::string& what) {
        begun_ = true;
        open_.push_back({what, at_});
        if (open_.size() > kDeepest)
            return refuse(CalendarFault::NoEnd);
        if (what != "vevent")
            return;
        found_.events.push_back(at_);
        if (found_.events.size() > kMostEvents)
            refuse(CalendarFault::TooManyEvents);
    }

    void end(const std::string& what) {
        if (open_.back().name != what)
            return refuse(CalendarFault::NoEnd, open_.back().line);
        open_.pop_back();
    }

    static constexpr std::size_t kDeepest = 8;

    std::string_view rest_;
    std::size_t line_ = 0, at_ = 0;
    bool begun_ = false;
    std::vector<Open> open_;
    CalendarLines found_;
};

} // namespace

CalendarLines scanCalendar(std::string_view text) {
    return Scan(text).run();
}

} // namespace alongside
