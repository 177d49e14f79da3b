// SPDX-License-Identifier: EUPL-1.2
#include "tests/gui/support/policy_fixtures.hpp"

#include "gui/model/proposal.hpp"
#include "tests/gui/support/examples.hpp"

#include <fstream>
#include <random>

namespace armoedeval::test_policy {

namespace fs = std::filesystem;

Folder::Folder() : path(fs::temp_directory_path() / ("armoedeval-stad-" + std::to_string(std::random_device{}())))
{
    fs::create_directories(path);
}

Folder::~Folder()
{
    fs::remove_all(path);
}

void Folder::write(const std::string& name, const std::string& text) const
{
    std::ofstream(path / name, std::ios::binary) << text;
}

std::string Folder::text(const std::string& name) const
{
    std::ifstream in(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void open_beleid(Person& person, PolicyPart part)
{
    person.open_example("03");
    person.model().screen.view = View::beleid;
    person.model().screen.gevolg = part;
    person.model().screen.bevolking.aantal = 1000;
    person.look();
}

void propose(Person& person, const std::string& id, double value)
{
    Model& model = person.model();
    model.voorstel = with_value(model.voorstel, *example_tables().find(id), model.question.peildatum, value);
    person.look();
}

void run_city(Person& person)
{
    person.click("Doorrekenen");
    person.wait_for_runs();
}

} // namespace armoedeval::test_policy
