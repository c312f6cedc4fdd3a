from django.http import Http404, HttpResponse, HttpResponseForbidden, JsonResponse
from django.shortcuts import redirect, render
from ninja import NinjaAPI
from ninja.errors import HttpError
from rest_framework import status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.response import Response

api = NinjaAPI()


class ServiceDown(APIException):
    status_code = 503
    #             ^^^ 503 certain
    default_code = "service_unavailable"


class Order(models.Model):
    code = models.CharField(max_length=100)
    name = models.CharField("status", max_length=255)


def detail(request, pk):
    if pk == 404:
        raise Http404("no such page")
        #     ^^^^^^^ 404 certain django
    if not request.user.is_staff:
        return HttpResponseForbidden()
        #      ^^^^^^^^^^^^^^^^^^^^^ 403 certain django
    if request.method == "DELETE":
        return HttpResponse(status=204)
        #                          ^^^ 204 certain
    if request.method == "PUT":
        return JsonResponse({"id": 100}, status=409)
        #                                       ^^^ 409 certain
    return render(request, "detail.html", {"total": 200}, status=200)
    #                                                            ^^^ 200 certain


def go(request):
    return redirect("places", 404)
    #                         ^^^ 404 likely


class Pets(APIView):
    def get(self, request):
        return Response(status=status.HTTP_200_OK)
        #                      ^^^^^^^^^^^^^^^^^^ 200 certain drf

    def post(self, request):
        return Response({"detail": "made"}, 201)
        #                                   ^^^ 201 certain

    def put(self, request):
        raise NotFound()
        #     ^^^^^^^^ 404 certain drf-exceptions

    def patch(self, request):
        return Response(status=status.HTTP_404_NOT_FUOND)
        #                      ^^^^^^^^^^^^^^^^^^^^^^^^^ unknown HTTP_404_NOT_FUOND certain drf


@api.get("/pets/{pk}", response={200: Pet, 404: Problem, frozenset([401, 403]): Denied})
#                                ^^^ 200 certain
#                                          ^^^ 404 certain
#                                                                   ^^^ 401 certain
#                                                                        ^^^ 403 certain
def pet(request, pk: int):
    if pk == 500:
        return 404, {"message": "no such pet"}
        #      ^^^ 404 certain
    if pk == 501:
        raise HttpError(410, "gone for good")
        #               ^^^ 410 certain
    return 200, Pet(pk)
    #      ^^^ 200 certain


class PageTests(TestCase):
    def test_pages(self):
        response = self.client.get("/pages/", {"limit": 100})
        self.assertEqual(response.status_code, 200)
        #                                      ^^^ 200 certain
        self.assertEqual(404, response.status_code)
        #                ^^^ 404 certain
        self.assertIn(response.status_code, (301, 302))
        #                                    ^^^ 301 certain
        #                                         ^^^ 302 certain
        self.assertNotEqual(response.status_code, status.HTTP_400_BAD_REQUEST)
        #                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 400 certain drf
        self.assertEqual(len(response.content), 404)
        self.assertContains(response, "sorry", status_code=404)
        #                                                  ^^^ 404 certain
        self.assertContains(response, "many", 200)
        self.assertContains(response, "many", 100, 403)
        #                                          ^^^ 403 certain
        self.assertRedirects(response, "/login/", 301, 200)
        #                                         ^^^ 301 certain
        #                                              ^^^ 200 certain
        self.assertRedirects(response, "/login/", status_code=301, target_status_code=200)
        #                                                     ^^^ 301 certain
        #                                                                             ^^^ 200 certain
        with self.assertNumQueries(200):
            self.client.get("/pages/")
