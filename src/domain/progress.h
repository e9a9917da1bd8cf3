#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <stop_token>
#include <utility>

namespace alongside {

// Thrown out of a long work that was asked to stop; then nothing of it was done. No Error: nobody needs to be told.
class Stopped : public std::exception {
public:
    const char* what() const noexcept override { return "stopped"; }
};

// Which part of a long work is under way.
enum class Stage {
    Read,   // a file; what goes by are bytes
    Copy,   // a backup is made first
    Check,  // what was read or copied is looked at
    Work,   // the deed itself
    Finish, // it is done and can no longer be stopped
};

// How far a long work is. One thread writes it, another reads it.
struct ProgressFigures {
    std::atomic<Stage> stage = Stage::Work;
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> of = 0; // 0 where nobody knows
};

// What a long work tells whoever waits for it, and what it hears from there. One made from nothing tells nobody and
// hears nothing. Small: to be handed on by value or by const reference.
class Progress {
public:
    Progress() = default;
    Progress(std::stop_token stop, ProgressFigures& figures) : stop_(std::move(stop)), figures_(&figures) {}

    // A part begins, of so many steps where that is known. Throws Stopped.
    void begin(Stage stage, std::int64_t of = 0) const {
        goOn();
        if (!figures_)
            return;
        figures_->done = 0;
        figures_->of = of;
        figures_->stage = stage;
    }

    // So many steps more. Throws Stopped.
    void went(std::int64_t steps = 1) const {
        goOn();
        if (figures_)
            figures_->done += steps;
    }

    // From here on it is done and no longer asks.
    void finish() const noexcept {
        if (figures_)
            figures_->stage = Stage::Finish;
    }

    // Throws Stopped when it is asked for. A work that takes long asks at least ten times a second.
    void goOn() const {
        if (isToStop())
            throw Stopped();
    }

    bool isToStop() const { return stop_.stop_requested(); }

private:
    std::stop_token stop_;
    ProgressFigures* figures_ = nullptr;
};

} // namespace alongside
