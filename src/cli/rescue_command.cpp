#include "cli/commands.h"
#include "cli/password.h"
#include "store/error.h"
#include "store/rescue/salvage.h"

#include <iostream>

namespace alongside::cli {
namespace {

void print(const SalvageReport& report) {
    std::cout << "{\"pages\": " << report.pages << ", \"unreadablePages\": " << report.unreadable
              << ", \"pagesReadInPart\": " << report.readInPart
              << ", \"schemaRead\": " << (report.schemaRead ? "true" : "false") << ", \"saved\": " << report.saved()
              << ", \"lostAbout\": " << report.lost() << ", \"standIns\": " << report.unknown
              << ", \"unplaced\": " << report.unplaced << ",\n \"tables\": [";
    const char* between = "\n  ";
    for (const auto& table : report.tables) {
        std::cout << between << "{\"table\": \"" << table.name << "\", \"saved\": " << table.saved
                  << ", \"lostAbout\": " << table.lost << ", \"cutShort\": " << table.cut << '}';
        between = ",\n  ";
    }
    std::cout << "\n]}\n";
}

} // namespace

int rescue(const Arguments& arguments, const Clock& clock) {
    SalvageOrder order;
    order.damaged = arguments.file(0);
    order.target = arguments.file(1);
    order.passphrase = passwordFor(order.damaged, arguments);
    order.copies = copiesBeside(order.damaged);
    order.now = clock.now();
    const auto report = salvage(order);
    print(report);
    return report.lost() == 0 ? 0 : 1;
}

} // namespace alongside::cli
